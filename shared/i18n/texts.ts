/** The shape of a catalogue: the same keys, any sentence. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
