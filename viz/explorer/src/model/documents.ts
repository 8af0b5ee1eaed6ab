// How a document came in, and whether the rules of now would read it alike.

export const earlierRules = 'read by earlier rules';

// `reading` as the document keeps it, and that of the server.
export const stateOf = (reading: string | undefined, now: string) => (!reading ? 'imported' : reading === now ? 'read' : earlierRules);
