# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import review

ABOUT = {
    "German": "## 1. Metadaten\n- **Titel:** Low rank\n- **Autoren:** {names}\n- **Jahr:** 2021\n- **Zeitschrift:** Neuron",
    "German, lines": "**Autoren:** {names}  \n**Erscheinungsjahr:** 2021  \n**Erschienen in:** Neuron",
    "French": "## Métadonnées\n\n- **Titre** : Low rank\n- **Auteurs** : {names}\n- **Année** : 2021\n- **Revue** : Neuron",
    "Spanish": "- **Título:** Low rank\n- **Autores:** {names}\n- **Año:** 2021\n- **Revista:** Neuron",
    "Portuguese": "## Dados bibliográficos\n\n| Campo | Valor |\n|-|-|\n| Autor(es) | {names} |\n| Ano | 2021 |\n| Periódico | Neuron |",
    "Russian": "**Авторы:** {names}  \n**Год публикации:** 2021  \n**Журнал:** Neuron",
    "Italian": "## Metadati\n\n**Autori:** {names}\n**Anno:** 2021\n**Rivista:** Neuron",
}


@pytest.mark.parametrize("lines", ABOUT.values(), ids=ABOUT)
def test_labels_of_european_languages_are_known(lines: str) -> None:
    """Who wrote the paper, when and where is read from labels in German, French, Spanish, Portuguese, Italian and Russian."""
    paper = review(f"# Notes\n\n{lines.format(names='Ada Lovelace, Alan Turing')}\n\n## 2. Text\n\ntext", title=None).paper

    assert (paper.authors, paper.year, paper.venue) == (("Ada Lovelace", "Alan Turing"), "2021", "Neuron")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("**Enlace:** https://arxiv.org/abs/2601.02256", "arxiv", "2601.02256"),
        ("**Lien** : https://arxiv.org/abs/2601.02256", "arxiv", "2601.02256"),
        ("**Quellcode:** https://github.com/a/b", "code", "https://github.com/a/b"),
        ("- Código: https://github.com/a/b", "code", "https://github.com/a/b"),
        ("**Título original:** Low rank", "title", "Low rank"),
        ("**Статья:** https://arxiv.org/abs/2601.02256", "arxiv", "2601.02256"),
        ("**Код:** https://github.com/a/b", "code", "https://github.com/a/b"),
        ("**Autorzy:** Ada Lovelace, Alan Turing", "authors", ("Ada Lovelace", "Alan Turing")),
        ("**Författare:** Ada Lovelace, Alan Turing", "authors", ("Ada Lovelace", "Alan Turing")),
    ],
)
def test_links_have_european_names(line: str, field: str, value: object) -> None:
    """So are the links to the paper and its code, and its title."""
    assert getattr(review(f"{line}\n\n## Text\n\ntext").paper, field) == value


def test_tags_have_european_names() -> None:
    """So are tags."""
    assert review("**Schlagwörter:** LoRA, RAG\n\ntext").tags == ("LoRA", "RAG")
