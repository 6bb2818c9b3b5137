/** The national list: the only one that holds all methods of sharing. */
export const defaultProfile = 'national-2021';
