/** The tag of a card that asks what changed between two articles. */
export const changeTag = 'perubahan';
