// SPDX-License-Identifier: MIT
// What an English word has in common with its other forms: the Porter2 algorithm, from its description at snowballstem.org.

const VOWEL = "[aeiouy]";
const OTHER = "[^aeiouy]";
const INVARIANT = new Set(["andes", "atlas", "bias", "cosmos", "howe", "news", "sky"]);
const IRREGULAR = new Map([
  ["skis", "ski"], ["skies", "sky"], ["idly", "idl"], ["gently", "gentl"], ["ugly", "ugli"], ["early", "earli"], ["only", "onli"], ["singly", "singl"],
]);
const REGION = new RegExp(`${VOWEL}${OTHER}`, "g");
const WHOLE_FIRST_REGION = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/;
const SHORT = new RegExp(`(?:${OTHER}${VOWEL}[^aeiouywxY]|^${VOWEL}${OTHER}|past)$`);
const HAS_VOWEL = new RegExp(VOWEL);
const VOWEL_EARLIER = new RegExp(`${VOWEL}.+$`);
const SECOND = pairs(
  "ational ate tional tion enci ence anci ance abli able entli ent izer ize ization ize ation ate ator ate alism al aliti al alli al " +
    "fulness ful ousli ous ousness ous iveness ive iviti ive biliti ble bli ble fulli ful lessli less ogist og ogi og li -",
);
const THIRD = pairs("ational ate tional tion alize al icate ic iciti ic ical ic ful - ness - ative -");
const FOURTH = pairs("al - ance - ence - er - ic - able - ible - ant - ement - ment - ent - ism - ate - iti - ous - ive - ize - ion -");

/** Suffixes with what takes their place, longest first. @param {string} text @returns {[string, string][]} */
function pairs(text) {
  const words = text.split(" ");
  const made = /** @type {[string, string][]} */ ([]);
  for (let at = 0; at < words.length; at += 2) made.push([words[at], words[at + 1] === "-" ? "" : words[at + 1]]);
  return made.sort((one, other) => other[0].length - one[0].length);
}

/** Where the part of a word begins that follows the first consonant after a vowel. @param {string} word @param {number} from */
function region(word, from) {
  REGION.lastIndex = from;
  return REGION.test(word) ? REGION.lastIndex : word.length;
}

/** @param {string} word of letters from a to z @returns {string} */
export function stemOf(word) {
  if (word.length < 3 || INVARIANT.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  word = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const first = WHOLE_FIRST_REGION.exec(word)?.[0].length ?? region(word, 0);
  const second = region(word, first);
  word = withoutPast(withoutPlural(word), first);
  if (/..[yY]$/.test(word) && !HAS_VOWEL.test(word.at(-2) ?? "")) word = word.slice(0, -1) + "i";
  word = replaced(word, SECOND, (suffix, before) => before.length >= first && follows(suffix, before));
  word = replaced(word, THIRD, (suffix, before) => before.length >= (suffix === "ative" ? Math.max(first, second) : first));
  word = replaced(word, FOURTH, (suffix, before) => before.length >= second && (suffix !== "ion" || /[st]$/.test(before)));
  return withoutLast(word, first, second).replaceAll("Y", "y");
}

/** @param {string} suffix @param {string} before */
function follows(suffix, before) {
  if (suffix === "li") return /[cdeghkmnrt]$/.test(before);
  return suffix !== "ogi" || before.endsWith("l");
}

/** Only the longest suffix that a word ends in counts. @param {string} word @param {[string, string][]} list @param {(suffix: string, before: string) => boolean} holds */
function replaced(word, list, holds) {
  for (const [suffix, by] of list) {
    if (word.endsWith(suffix)) {
      const before = word.slice(0, -suffix.length);
      return holds(suffix, before) ? before + by : word;
    }
  }
  return word;
}

/** @param {string} word */
function withoutPlural(word) {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[^us]s$/.test(word) && VOWEL_EARLIER.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** @param {string} word @param {number} first */
function withoutPast(word, first) {
  const suffix = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word)?.[0];
  if (!suffix) return word;
  const before = word.slice(0, -suffix.length);
  if (suffix.startsWith("eed")) return before.length >= first && !/^(?:succ|proc|exc)$/.test(before) ? before + "ee" : word;
  if (suffix === "ing") {
    if (/^[^aeiouy]y$/.test(before)) return before[0] + "ie";
    if (/^(?:even|cann|inn|earr|herr|out)$/.test(before)) return word;
  }
  if (!HAS_VOWEL.test(before)) return word;
  if (/(?:at|bl|iz)$/.test(before)) return before + "e";
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(before)) return /^[aeo]..$/.test(before) ? before : before.slice(0, -1);
  return before.length === first && SHORT.test(before) ? before + "e" : before;
}

/** @param {string} word @param {number} first @param {number} second */
function withoutLast(word, first, second) {
  const before = word.slice(0, -1);
  if (word.endsWith("e")) return before.length >= second || (before.length >= first && !SHORT.test(before)) ? before : word;
  return word.endsWith("ll") && before.length >= second ? before : word;
}
