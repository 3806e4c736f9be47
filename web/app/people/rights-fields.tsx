import { useField } from '@conform-to/react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CheckField, ChoiceField } from '#app/form/fields.tsx';
import { useProblem } from '#app/form/use-problem.ts';
import styles from './people.module.css';

/** Roles, unit, and whether the seat sees that unit only. */
export function RightsFields({
  roles,
  units,
  given,
}: {
  roles: readonly string[];
  units: readonly { id: string; name: string }[];
  given: readonly string[];
}) {
  const { t } = useTranslation();
  const [field] = useField<string[]>('roles');
  const say = useProblem();
  const wanted = Array.isArray(field.initialValue)
    ? (field.initialValue as string[])
    : typeof field.initialValue === 'string'
      ? [field.initialValue]
      : given;
  return (
    <>
      <fieldset className={styles.roles} id={field.id} tabIndex={-1} aria-describedby={field.errors ? field.errorId : undefined}>
        <legend>{t('field.roles')}</legend>
        <div>
          {roles.map((role) => (
            <Checkbox key={role} name="roles" value={role} label={t(`words.role.${role}`)} defaultChecked={wanted.includes(role)} />
          ))}
        </div>
        {field.errors ? (
          <p id={field.errorId} className={styles.error}>
            {field.errors.map(say).join(' ')}
          </p>
        ) : null}
      </fieldset>
      {units.length > 0 ? (
        <>
          <ChoiceField
            name="unitId"
            empty={t('people.wholeOrganisation')}
            choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <CheckField name="unitLimited" />
        </>
      ) : null}
    </>
  );
}
