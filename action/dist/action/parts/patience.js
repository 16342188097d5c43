import { t as ForgeError } from "./forgeError.js";
import { setTimeout } from "node:timers/promises";
// cli/forges/patience.ts
const tries = 4;
/** Nobody waits longer for a comment. */
const longest = 60;
/**
* Asks a platform again where it says that it is overloaded or broken: three times at most, after the time that it names, or
* after 1, 4 and 9 seconds. A creation that was carried out in spite of its answer is found when comments are listed again.
*
* @throws ForgeError the last answer, or the first that another try does not change.
*/
async function patiently(ask, wait = setTimeout) {
	for (let number = 1;; number += 1) try {
		return await ask();
	} catch (error) {
		const seconds = secondsToWait(error, number);
		if (seconds === void 0 || number === tries || seconds > longest) throw error;
		await wait(seconds * 1e3);
	}
}
function secondsToWait(error, number) {
	if (!(error instanceof ForgeError)) return void 0;
	const { status, retryAfter } = error;
	return status === 0 || status === 429 || status >= 500 || status === 403 && retryAfter !== void 0 ? retryAfter ?? number ** 2 : void 0;
}
export { patiently as t };
