import type { Profile, ProfileItem } from '../../src/contract/profile.ts';
import type { Json } from './json.ts';

/** What of a profile narrows a specification. */
export type Narrowing = Pick<Profile, 'id' | 'title'> & {
  readonly items: readonly (Pick<ProfileItem, 'id' | 'name' | 'method' | 'licence' | 'exception'> & {
    readonly fields: readonly { readonly id: string }[];
  })[];
};

/** One action of the overlay, without the interface that it is for. */
export interface Action {
  readonly description: string;
  readonly target: string;
  readonly remove?: true;
  readonly update?: Json;
}
