import { z } from 'zod';
import { problem } from './reply.ts';
import { password } from './texts.server.ts';

/** A new password, typed twice. */
export const newPassword = () =>
  z
    .object({ newPassword: password(), repeatPassword: z.string({ error: problem('required') }) })
    .refine(({ newPassword, repeatPassword }) => newPassword === repeatPassword, {
      path: ['repeatPassword'],
      message: problem('passwords_differ'),
    });
