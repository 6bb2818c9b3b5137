// Generated from openapi/ by "npm run generate". Do not edit.
export * from '../national-2021/validators.js';
