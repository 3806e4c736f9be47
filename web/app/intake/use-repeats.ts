import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { action } from '#app/routes/intake/repeats.ts';
import type { Proposal } from './beside.tsx';

const PAUSE_MS = 700;

/** Complaints the one being typed may repeat, asked anew when customer, service or words change (CMP-03). */
export function useRepeats(form: string, customerId: string | null): readonly Proposal[] {
  const fetcher = useFetcher<typeof action>();
  const submit = useRef(fetcher.submit);
  submit.current = fetcher.submit;
  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = '';
    const ask = () => {
      const typed = new FormData(element);
      const said = (name: string) => String(typed.get(name) ?? '').trim();
      const question = {
        customerId: customerId ?? '',
        phone: said('contact.phone'),
        serviceId: said('serviceId'),
        subject: said('subject'),
        description: said('description'),
      };
      if (question.customerId + question.phone === '' && question.subject.length < 4) return;
      if (JSON.stringify(question) === asked) return;
      asked = JSON.stringify(question);
      submit.current(question, { method: 'post', action: '/intake/repeats' });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    };
    if (customerId !== null) later();
    element.addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('input', later);
    };
  }, [form, customerId]);
  return fetcher.data?.proposals ?? [];
}
