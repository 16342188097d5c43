// access/terms/part.ts
/** More jobs than any matrix has. */
const mostParts = 1e3;
export { mostParts as t };
