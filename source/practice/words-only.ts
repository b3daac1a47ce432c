/**
 * What stands in the place of the judging of names and figures where no key of the page is one: it would say nothing,
 * and takes most of the room.
 */
export const judgePerson = (): undefined => undefined;
export const judgePlace = judgePerson;
export const judgeBody = judgePerson;
export const judgeAmount = judgePerson;
export const judgeDate = judgePerson;
export const judgeTime = judgePerson;
export const isAcronymOf = (): boolean => false;

const notMet = (): never => {
	throw new Error('No key of this page is a name.');
};
export const personCore = notMet;
export const placeCore = notMet;
export const bodyWords = notMet;
