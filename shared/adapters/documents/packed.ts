/** By its local parts, which is what a zip file stores: the same in every time zone. */
export const packed = new Date(2000, 0, 1);
