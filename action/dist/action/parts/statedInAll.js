// cli/sources/statedInAll.ts
/** The statements that all of these locks have. Any other statement may be part of the change. */
function statedInAll(locks) {
	const [first, ...others] = locks;
	const isIn = ({ stated }, { pattern }) => stated.some((one) => one.pattern === pattern);
	return (first?.stated ?? []).filter((statement) => others.every((lock) => isIn(lock, statement)));
}
export { statedInAll as t };
