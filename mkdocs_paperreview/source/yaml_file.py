# SPDX-License-Identifier: MIT
"""A file that is YAML as a whole, such as `tags.yml`, in; its nodes, with their places, and all that keeps it from being read, out."""

from __future__ import annotations

from dataclasses import replace

from mkdocs_paperreview.source.decode import decoded, shown
from mkdocs_paperreview.source.document import Document, Source, unopened
from mkdocs_paperreview.source.nodes import Table
from mkdocs_paperreview.source.problem import START, Problem, Unreadable
from mkdocs_paperreview.source.yaml_front import yaml_table

__all__ = ["read_yaml"]


def read_yaml(source: Source, rule: str) -> Document:
    """Take a file apart that is nothing but YAML; what is wrong with it is a problem of `rule`."""
    problems: list[Problem] = []
    text, front = "", Table((), START)
    try:
        content = source.content
        text = shown(content)
        front = yaml_table(decoded(content), 0, problems)
    except OSError as error:
        problems.append(unopened(error))
    except Unreadable as error:
        problems.append(error.problem)
    told = tuple(_told(problem, rule) for problem in problems)
    return Document(source.path, text, front, has_front=True, body_start=len(text), problems=told)


def _told(problem: Problem, rule: str) -> Problem:
    """The problem in words for a file that has no front matter."""
    message, hint = problem.message.replace("The front matter", "The file"), problem.hint.replace(", or remove the `---` lines", "")
    return replace(problem, rule=rule, message=message, hint=hint, fix=None)  # only reviews are mended
