import type * as DataProvider from '../../openapi/generated/data-provider.ts';
import type * as LocalPlatform from '../../openapi/generated/local-platform.ts';
import type * as NationalNode from '../../openapi/generated/national-node.ts';
import type * as ProvincialNode from '../../openapi/generated/provincial-node.ts';
import type { ApiName } from './api-name.ts';

interface GeneratedByApi {
  'local-platform': LocalPlatform.operations;
  'data-provider': DataProvider.operations;
  'national-node': NationalNode.operations;
  'provincial-node': ProvincialNode.operations;
}

interface PathsByApi {
  'local-platform': LocalPlatform.paths;
  'data-provider': DataProvider.paths;
  'national-node': NationalNode.paths;
  'provincial-node': ProvincialNode.paths;
}

interface ComponentsByApi {
  'local-platform': LocalPlatform.components;
  'data-provider': DataProvider.components;
  'national-node': NationalNode.components;
  'provincial-node': ProvincialNode.components;
}

/** Operation id → parameters, body and answers, as generated from the base specification of one interface. */
export type OperationsOf<Api extends ApiName> = GeneratedByApi[Api];

/** Path template → method → operation, as openapi-fetch wants it. */
export type PathsOf<Api extends ApiName> = PathsByApi[Api];

/** The named schemas of one interface: `SchemasOf<'local-platform'>['Licence']`. */
export type SchemasOf<Api extends ApiName> = ComponentsByApi[Api]['schemas'];
