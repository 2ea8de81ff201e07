# SPDX-License-Identifier: MIT
"""Every rule, one file each, in the order of the codes. A code is never reused or changed."""

from __future__ import annotations

from difflib import get_close_matches

from mkdocs_paperreview.rules import (
    address_collision,
    dead_link,
    doubled_tag,
    doubled_zone,
    duplicate_key,
    empty_review,
    front_matter_without_keys,
    future_date,
    impossible_date,
    invalid_permalink,
    invalid_toml,
    invalid_yaml,
    malformed_arxiv_id,
    malformed_date,
    malformed_doi,
    missing_date,
    mixed_tag_spelling,
    oversized_front_matter,
    oversized_review,
    reserved_address,
    unclosed_front_matter,
    unquoted_text,
    unreadable_encoding,
    unusable_alias,
    wrapped_body,
    wrong_type,
    yaml_alias,
)
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.settings import InvalidSetting, Settings

__all__ = ["RULES", "refuse_unknown_rules"]

RULES: tuple[Rule, ...] = (
    unreadable_encoding.RULE,
    oversized_review.RULE,
    empty_review.RULE,
    invalid_yaml.RULE,
    invalid_toml.RULE,
    unclosed_front_matter.RULE,
    front_matter_without_keys.RULE,
    yaml_alias.RULE,
    oversized_front_matter.RULE,
    duplicate_key.RULE,
    unquoted_text.RULE,
    wrong_type.RULE,
    missing_date.RULE,
    malformed_date.RULE,
    impossible_date.RULE,
    doubled_zone.RULE,
    future_date.RULE,
    doubled_tag.RULE,
    mixed_tag_spelling.RULE,
    invalid_permalink.RULE,
    reserved_address.RULE,
    address_collision.RULE,
    unusable_alias.RULE,
    malformed_arxiv_id.RULE,
    malformed_doi.RULE,
    wrapped_body.RULE,
    dead_link.RULE,
)


def refuse_unknown_rules(settings: Settings) -> None:
    """Raise a setting that names a rule that is not there, or that would hide why a review cannot be published."""
    named = {word: rule for rule in RULES for word in (rule.code.lower(), rule.name)}
    for _, word, severity in settings.rules.chosen:
        if word not in named:
            near = get_close_matches(word, named, 1)
            hint = f" Did you mean `{near[0]}`?" if near else ""
            msg = f"`rules`: `{word}` is not a rule.{hint}"
            raise InvalidSetting(msg)
        if named[word].severity is Severity.ERROR and severity != Severity.ERROR.value:
            msg = f"`rules`: `{word}` stays an error: without it, nobody would hear why a review is missing."
            raise InvalidSetting(msg)
