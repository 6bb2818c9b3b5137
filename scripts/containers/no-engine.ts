/** No container engine answers here and none can be started; the message says why. */
export class NoEngine extends Error {}
