import type { ApiContract } from '../../src/contract/api-contract.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import type { Contract } from '../../src/contract/load-contract.ts';
import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import type { Conversation } from '../conversation.ts';
import type { EnvelopeDesk, NodeClient } from '../node/envelope-desk.ts';
import type { TokenDesk } from '../node/token-desk.ts';
import type { Admitted } from './admission.ts';
import type { AdmissionRegister } from './admission-register.ts';
import type { EventCourier } from './event-courier.ts';
import type { EventRegister } from './event-register.ts';
import type { LicenceOwners } from './licence-owners.ts';
import type { NationalClient } from './national-client.ts';
import type { ReportRegister } from './report-register.ts';
import type { TicketRegister } from './ticket-register.ts';
import type { UploadRegister } from './upload-register.ts';
import type { WhitelistRegister } from './whitelist-register.ts';

/** What the provincial node keeps. */
export interface ProvincialRegisters {
  readonly admissions: AdmissionRegister;
  readonly uploads: UploadRegister;
  readonly tickets: TicketRegister;
  readonly reports: ReportRegister;
  readonly whitelists: WhitelistRegister;
  readonly events: EventRegister;
  readonly licenceOwners: LicenceOwners;
}

/** An admitted platform. */
export interface Platform extends NodeClient {
  readonly admission: Admitted;
}

/** What the handlers of the provincial node share. */
export interface ProvincialContext extends ProvincialRegisters {
  readonly contract: Contract;
  readonly api: ApiContract;
  readonly clock: Clock;
  readonly key: Sm2PrivateKey;
  readonly tokens: TokenDesk;
  readonly desk: EnvelopeDesk<Platform>;
  readonly national: NationalClient;
  readonly courier: EventCourier;
}

export type ProvincialHandlers = Handlers<'provincial-node', Conversation<Platform>>;
