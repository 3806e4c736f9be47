import { code, email, givenPassword, oneTimeToken } from '../http/fields.ts';
import { forAnybody } from '../http/route.ts';
import { verifyRecoveryCode, verifyTotp } from './second-factor.ts';
import { signIn } from './sign-in.ts';

export const signInRoutes = [
  forAnybody('POST', '/sign-in', { email, password: givenPassword }, (identity, { body, from }) => signIn(identity, body, from)),
  forAnybody('POST', '/sign-in/totp', { challenge: oneTimeToken, code }, (identity, { body, from }) => verifyTotp(identity, body, from)),
  forAnybody('POST', '/sign-in/recovery-code', { challenge: oneTimeToken, code }, (identity, { body, from }) =>
    verifyRecoveryCode(identity, body, from),
  ),
];
