# SPDX-License-Identifier: MIT
"""Every rule, one file each, in the order of the codes. A code is never reused or changed."""

from __future__ import annotations

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
from mkdocs_paperreview.rules.rule import Rule

__all__ = ["RULES"]

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
