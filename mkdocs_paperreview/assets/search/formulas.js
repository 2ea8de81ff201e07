// SPDX-License-Identifier: MIT
// A text in which formulas are written as TeX in; the same with what one would write by hand out: signs, no commands.

const SIGNS = Object.fromEntries(
  (
    "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ " +
    "tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω " +
    "times × cdot · cdots ⋯ ldots … dots … pm ± mp ∓ div ÷ ast ∗ circ ∘ odot ⊙ oplus ⊕ otimes ⊗ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ " +
    "approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ " +
    "to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ iff ⇔ mapsto ↦ sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ infty ∞ sqrt √ " +
    "ell ℓ hbar ℏ Re ℜ Im ℑ top ⊤ bot ⊥ mid | parallel ∥ Vert ‖ lVert ‖ rVert ‖ vert | lvert | rvert | langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ dagger † prime ′ angle ∠ degree °"
  )
    .split(" ")
    .reduce((pairs, word, at, all) => (at % 2 ? [...pairs, [all[at - 1], word]] : pairs), /** @type {[string, string][]} */ ([])),
);
const ABOVE = lettersBy("0123456789+-=()in", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ");
const BELOW = lettersBy("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");
const ACCENTS = new Map(Object.entries({ hat: "\u0302", widehat: "\u0302", tilde: "\u0303", widetilde: "\u0303", bar: "\u0304", overline: "\u0305", dot: "\u0307", ddot: "\u0308", vec: "\u20d7" }));
const IS_TEX = /\\[A-Za-z]{2,}|[_^]\{/;
// What only says how something looks; what it is about stays.
const LOOKS = /\\(?:begin|end)\{[A-Za-z]+\*?\}|\\(?:left|right|[Bb]igg?[lrm]?|displaystyle|textstyle|limits|nolimits|quad|qquad|nonumber|newline)(?![A-Za-z])|&(?=\s*(?:[=<>+-]|\\(?:le|ge|approx|sim|in)))|\\[,;:! ]|\\\\(?=[\s\[]|$)|\\label\{[^{}]*\}/g;
const FRACTION = /\\[dtc]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const WRAPPED = /\\(?![dtc]?frac|sqrt)([A-Za-z]+)\*?\s*\{([^{}]*)\}/g;
const FONT = /\{\\(?:bf|rm|it|tt|sf|cal)\s+([^{}]*)\}/g;
const SCRIPT = /([_^])(?:\{([^{}]*)\}|([0-9A-Za-z](?![A-Za-z0-9])))/g;
const COMMAND = /[A-Za-z]:\\\S*|([A-Za-z}]?)\\([A-Za-z]{2,})/g; // or a path of a disk, which stays
const MOST_DEPTH = 4;

/** @param {string} text */
export function readable(text) {
  if (!IS_TEX.test(text)) return text;
  let made = text.replace(LOOKS, " ");
  for (let depth = 0; depth < MOST_DEPTH; depth++) {
    const before = made;
    made = made.replace(FRACTION, (_, over, under) => `${grouped(over)}/${grouped(under)}`);
    made = made.replace(SCRIPT, (_, where, many, one) => script(where, many ?? one));
    made = made.replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, under) => `√${grouped(under)}`).replace(WRAPPED, (_, name, inner) => wrapped(name, inner)).replace(FONT, "$1");
    if (made === before) break;
  }
  return made
    .replace(COMMAND, (all, before, name) => (name ? before + (SIGNS[name] ?? (before ? " " : "") + name) : all))
    .replaceAll("\\|", "‖")
    .replace(/\\([{}%$#&_])/g, "$1");
}

/** @param {string} name @param {string} text */
function wrapped(name, text) {
  const inner = text.trim();
  return ACCENTS.has(name) && inner.length === 1 ? inner + ACCENTS.get(name) : (SIGNS[name] ?? "") + text;
}

/** @param {string} text */
function grouped(text) {
  const inner = text.trim();
  return /^(?:\\?[A-Za-z]+|[0-9.]+|.[₀-ₜᵢⱼᵣᵤᵥ]?|√.*)$/u.test(inner) ? inner : `(${inner})`;
}

/** @param {string} where @param {string} text */
function script(where, text) {
  const letters = where === "^" ? ABOVE : BELOW;
  const inner = text.trim();
  if (inner && [...inner].every((letter) => letters.has(letter))) return [...inner].map((letter) => letters.get(letter)).join("");
  return inner.includes("\\") || [...inner].length > 1 ? `${where}${grouped(inner)}` : where + inner;
}

/** @param {string} plain @param {string} raised */
function lettersBy(plain, raised) {
  const other = [...raised];
  return new Map([...plain].map((letter, at) => [letter, other[at]]));
}
