import { hashPassword } from 'better-auth/crypto';
import { v7 as uuidv7 } from 'uuid';
import { inTransaction, openPool } from './database/pool.ts';
import { createPerson } from './invitation/accept.ts';
import { writeSeat } from './seat/write-seat.ts';

/** A seat of a person to be seeded; ids are chosen by the caller so that they are the same every time. */
export interface SeedSeat {
  readonly seatId?: string;
  readonly tenantId: string;
  readonly roles: readonly string[];
  readonly unitId?: string | null;
  readonly unitLimited?: boolean;
}

/** A person of the demonstration or of a test. */
export interface SeedPerson {
  readonly personId?: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale?: 'zh-CN' | 'en';
  readonly seats: readonly SeedSeat[];
}

/** Who was seeded, in the order given. */
export interface SeededPerson {
  readonly personId: string;
  readonly email: string;
  readonly seatIds: readonly string[];
}

/**
 * Makes people with seats, in one transaction; tenants and units must be there. Repeatable: a known address keeps its
 * account and password, a known seat is written again. Each distinct password is hashed once.
 * @param databaseUrl identity's own login.
 */
export async function seedPeople({ databaseUrl, people }: { databaseUrl: string; people: readonly SeedPerson[] }): Promise<SeededPerson[]> {
  const passwords = [...new Set(people.map(({ password }) => password))];
  const hashes = new Map(await Promise.all(passwords.map(async (password) => [password, await hashPassword(password)] as const)));
  const pool = openPool(databaseUrl, 1);
  try {
    return await inTransaction(pool, async (tx) => {
      const seeded: SeededPerson[] = [];
      for (const person of people) {
        const email = person.email.toLowerCase();
        const known = await tx.query<{ id: string }>('select id from auth.person where email = $1', [email]);
        const personId =
          known.rows[0]?.id ??
          (await createPerson(tx, {
            ...(person.personId ? { id: person.personId } : {}),
            email,
            name: person.name,
            locale: person.locale ?? 'zh-CN',
            hash: hashes.get(person.password) ?? '',
          }));
        const seatIds: string[] = [];
        for (const seat of person.seats) {
          const there = await tx.query<{ id: string }>('select id from auth.seat where person_id = $1 and tenant_id = $2', [
            personId,
            seat.tenantId,
          ]);
          const id = there.rows[0]?.id ?? seat.seatId ?? uuidv7();
          await writeSeat(tx, {
            id,
            personId,
            tenantId: seat.tenantId,
            roles: seat.roles,
            unitId: seat.unitId ?? null,
            unitLimited: seat.unitLimited ?? false,
            active: true,
          });
          seatIds.push(id);
        }
        seeded.push({ personId, email, seatIds });
      }
      return seeded;
    });
  } finally {
    await pool.end();
  }
}
