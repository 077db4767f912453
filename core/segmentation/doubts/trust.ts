/**
 * How far a corpus trusts roles that nothing but their place tells (`caution.ts`): as far as reviewers left them alone in
 * dispatches that nothing was learned from. It is kept among the learned weights, under names of its own, so that a
 * layout whose teasers have no mark is marked as unsure until persons have confirmed it, and no longer.
 */
import { ROLES, type Role } from '../../model/role.ts';
import type { LearnedWeights } from '../decoding/learned-weights.ts';

/** By role, how sure a block may be that nothing tells, 0 to 1. */
export type Trust = { readonly [R in Role]?: number };

/** Blocks of a role that nothing told: how many, and how many of them were right. */
export interface TrustCount {
  blocks: number;
  right: number;
}

const nameOf = (role: Role): string => `trust ${role}`;
/** Fewer blocks of a role say nothing. */
const FEWEST = 6;
const GRAIN = 1000;

/** The names to keep. The share of right ones is that of the law of succession: one right and one wrong more. */
export const learnedTrust = (counts: ReadonlyMap<Role, Readonly<TrustCount>>): LearnedWeights =>
  Object.fromEntries(
    ROLES.flatMap((role): readonly (readonly [string, number])[] => {
      const { blocks, right } = counts.get(role) ?? { blocks: 0, right: 0 };
      return blocks < FEWEST
        ? []
        : [[nameOf(role), Math.round((GRAIN * (right + 1)) / (blocks + 2)) / GRAIN]];
    }),
  );

/** What was kept; roles of which nothing was learned are left out, and so are numbers that are no share. */
export const trustIn = (learned: LearnedWeights): Trust =>
  Object.fromEntries(
    ROLES.flatMap((role): readonly (readonly [Role, number])[] => {
      const share = learned[nameOf(role)];
      return share !== undefined && share >= 0 && share <= 1 ? [[role, share]] : [];
    }),
  );
