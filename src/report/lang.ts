/** The languages that people read a report in; Chinese is the default everywhere. */
export type Lang = 'zh' | 'en';
