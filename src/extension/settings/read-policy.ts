import * as v from 'valibot';
import { browser } from '../browser';
import { NO_POLICY, type Policy, PolicySchema } from './policy-schema';

export async function readPolicy(): Promise<Policy> {
  // Firefox refuses to answer where no policy is set.
  const managed = await browser.storage.managed.get(null).catch(() => undefined);
  return managed === undefined ? NO_POLICY : v.parse(PolicySchema, managed);
}
