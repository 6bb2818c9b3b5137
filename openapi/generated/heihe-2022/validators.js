// Generated from openapi/ by "npm run generate". Do not edit.
export * from '../heilongjiang-2022/validators.js';
