import type { Claim } from '@/src/core/types';

/** The name that signs the message, else the one it speaks as. */
export function mainClaim(claims: readonly Claim[]): Claim | undefined {
  return claims.find((claim) => claim.place === 'signature') ?? claims[0];
}
