import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { ReportedDepartment, ReportedPerson, ReportValues } from '@lianban/contact-registry/contact-report/report';

/** What of a report an input holds, as it was typed. */
export function readValues(input: InputReader): Partial<ReportValues> {
  const person = (field: string): ReportedPerson | undefined => {
    const part = input.part(field);
    return part === null ? undefined : { ...department(part), mobile: part.said('mobile'), personId: part.idOrNull('personId') };
  };
  const office = input.part('responsibleDepartment');
  const values = {
    leader: person('leader'),
    responsible_department: office === null ? undefined : department(office),
    handler_a: person('handlerA'),
    handler_b: person('handlerB'),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<ReportValues>;
}

function department(part: InputReader): ReportedDepartment {
  return { name: part.said('name'), phone: part.said('phone'), email: part.said('email') };
}
