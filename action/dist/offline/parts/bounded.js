// offline/recorded/clock.ts
/** A time of day that is so odd that a text with its seconds was made from it. */
const timeOfDay = "T10:47:53.619Z";
const [minute, hour, day] = [
	6e4,
	36e5,
	864e5
];
const mostYears = 100;
/** The time that programs see on a day, the same in all runs of that day. */
function timeOn(date) {
	return Date.parse(date + timeOfDay);
}
/**
* Writes texts made from the time of a run by their form and their distance from it. The result is the same in every run, on
* every day, for the same form and the same distance.
*/
function timeless(now) {
	const forms = [partsOf(now, "UTC"), partsOf(now, "local")].flatMap(formsOf);
	const short = new RegExp([now.toString(36), now.toString(16)].join("|"), "gi");
	return (text) => {
		if (!/\d/.test(text)) return text;
		const known = withTimestamps(text, now).replace(short, (found) => `<time in ${found.length} signs>`);
		return withEpochs(isDateAlone(known) ? known : forms.reduce((result, form) => result.replace(form, asForm), known), now);
	};
}
/** The same of a number. */
function timelessNumber(value, now) {
	const text = String(value);
	const said = withEpochs(text, now);
	return said === text ? value : said;
}
function isDateAlone(text) {
	return /^(?:\d{4}[-/._]?\d{1,2}[-/._]?\d{1,2}|\d{1,2}[-/._]\d{1,2}[-/._]\d{4})$/.test(text);
}
function partsOf(now, zone) {
	const at = new Date(now);
	return zone === "UTC" ? {
		Y: at.getUTCFullYear(),
		M: at.getUTCMonth() + 1,
		D: at.getUTCDate(),
		h: at.getUTCHours(),
		m: at.getUTCMinutes(),
		s: at.getUTCSeconds(),
		S: at.getUTCMilliseconds()
	} : {
		Y: at.getFullYear(),
		M: at.getMonth() + 1,
		D: at.getDate(),
		h: at.getHours(),
		m: at.getMinutes(),
		s: at.getSeconds(),
		S: at.getMilliseconds()
	};
}
/** The date, and the time after it if there is one. A timestamp with a zone was replaced by its distance before. */
function formsOf({ Y, M, D, h, m, s, S }) {
	const two = (part) => part < 10 ? `0?${part}` : String(part);
	const apart = "[-/._ :T]?";
	const seconds = `(?:${apart}${two(s)}(?:${apart}${S})?)?`;
	const after = `(?:${apart}${two(h)}${apart}${two(m)}${seconds})?(?!\\d)`;
	const separator = "(?<separator>[-/._]?)";
	const dayOrMonth = `(?:${two(D)}[-/._]${two(M)}|${two(M)}[-/._]${two(D)})[-/._]${Y}`;
	return [new RegExp(`(?<!\\d)${Y}${separator}${two(M)}\\k<separator>${two(D)}${after}`, "g"), new RegExp(`(?<!\\d)${dayOrMonth}${after}`, "g")];
}
const [yearFirst, dayFirst] = [[
	"YYYY",
	"MM",
	"DD",
	"hh",
	"mm",
	"ss",
	"SSS"
], [
	"DD",
	"MM",
	"YYYY",
	"hh",
	"mm",
	"ss",
	"SSS"
]];
/** The form of the matched text, `<YYYY-MM-DD>`. It is the same for the 9th and for the 10th. */
function asForm(text) {
	const names = [.../^\d{4}/.test(text) ? yearFirst : dayFirst];
	return `<${text.replace(/\d+/g, (digits) => {
		let letters = names.shift() ?? "";
		while (letters.length < digits.length && names.length > 0) letters += names.shift() ?? "";
		return letters;
	})}>`;
}
/** With the zone, as `toISOString`, `toUTCString`, `String` and libraries for dates print it. */
const timestamp = /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d:53(?<fraction>\.619)?(?:Z|[+-]\d\d:?\d\d)|\b[A-Z][a-z]{2},? (?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d\d:\d\d:53 GMT(?:[+-]\d{4})?(?: \([^()]*\))?/g;
function withTimestamps(text, now) {
	return text.replace(timestamp, (found, fraction) => {
		const time = Date.parse(found);
		const own = fraction === void 0 ? now - now % 1e3 : now;
		const zone = /(?:Z|[+-][\d:]+)$/.exec(found)?.[0] ?? "";
		const digits = `YYYY-MM-DDThh:mm:ss${fraction === void 0 ? "" : ".SSS"}${zone}`;
		const form = /^\d/.test(found) ? digits : `time in ${found.length} signs`;
		return Number.isNaN(time) ? found : `<${form}${distance(time, own)}>`;
	});
}
/** Milliseconds or seconds since 1970. */
const epoch = /(?<!\d)(?:\d{13}|\d{10})(?!\d)/g;
function withEpochs(text, now) {
	return text.replace(epoch, (found, at) => {
		const isSeconds = found.length === 10;
		const [time, own] = isSeconds ? [Number(found) * 1e3, now - now % 1e3] : [Number(found), now];
		const isAlone = !/[\da-z]/i.test((text[at - 1] ?? "") + (text[at + 10] ?? ""));
		if (!((time - own) % minute === 0 && Math.abs(time - own) < mostYears * 366 * day) || isSeconds && time !== own && !isAlone) return found;
		return `<time in ${isSeconds ? "s" : "ms"}${distance(time, own)}>`;
	});
}
/** ` + 1 year`, ` - 3 days`: in years if it is the same day of another year, otherwise exact. */
function distance(time, now) {
	const span = Math.abs(time - now);
	if (span === 0) return "";
	const sign = time < now ? " -" : " +";
	const [at, own] = [new Date(time), new Date(now)];
	const years = Math.abs(at.getUTCFullYear() - own.getUTCFullYear());
	if (years > 0 && at.toISOString().slice(4) === own.toISOString().slice(4)) return `${sign} ${years} ${years === 1 ? "year" : "years"}`;
	return span % day === 0 ? `${sign} ${span / day} days` : span % hour === 0 ? `${sign} ${span / hour} h` : `${sign} ${span} ms`;
}
// offline/recorded/bounded.ts
const maxLength = 2e4;
/** The text, shortened with a note if it is too long. */
function bounded(text) {
	return text.length <= maxLength ? text : `${text.slice(0, maxLength)}\u2026 (${text.length - maxLength} more characters were left out)`;
}
export { timelessNumber as i, timeOn as n, timeless as r, bounded as t };
