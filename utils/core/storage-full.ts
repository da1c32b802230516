/** Nothing can be kept: the disk is full, or what the browser gives an extension is used up. */
export class StorageFull extends Error {}
