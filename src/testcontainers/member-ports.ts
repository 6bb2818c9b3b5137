/** Where the members listen inside the image: XINHENG_PORT of the Dockerfile, and the three after it. */
export const memberPorts = {
  nationalNode: 8801,
  provincialNode: 8802,
  department: 8803,
  admin: 8804,
} as const;
