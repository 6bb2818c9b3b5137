export { toolVersion } from '../contract/tool-version.ts';
