# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import review

TEXTS = {
    "de": "Die Gewichte des Modells werden nicht verändert, und für jede Schicht wird eine Matrix von kleinem "
    "Rang gelernt, die mit dem Modell auf "
    "wenigen Karten trainiert werden kann.",
    "fr": "Les poids du modèle ne sont pas modifiés, et pour chaque couche une matrice de petit rang est "
    "apprise, ce qui réduit la mémoire dans "
    "les expériences avec des modèles plus grands.",
    "es": "Los pesos del modelo no se modifican, y para cada capa se aprende una matriz de rango pequeño, lo que reduce la memoria en los "
    "experimentos con modelos más grandes.",
    "pt": "Os pesos do modelo não são alterados, e para cada camada aprende-se uma matriz de posto pequeno, o "
    "que reduz a memória nos testes "
    "com modelos maiores do que os de antes.",
    "it": "I pesi del modello non sono modificati, e per ogni strato si impara una matrice di rango piccolo, che riduce la memoria con i "
    "modelli più grandi della letteratura.",
    "nl": "De gewichten van het model worden niet veranderd, en voor elke laag wordt een matrix van kleine "
    "rang geleerd, die het geheugen van "
    "het model kleiner maakt.",
    "en": "The weights of the model are kept as they are, and for each layer a matrix of low rank is learnt, "
    "which needs less of the memory. "
    "La Croix, de Bruijn and van den Oord and e and o are names in it.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items(), ids=TEXTS)
def test_small_words_tell_the_language(language: str, text: str) -> None:
    """A text in Latin letters is in the language whose small words it has most of, whatever terms it borrows."""
    assert (
        review(f"## Transformer, attention and LoRA\n\n{text}\n\n`the of and to is that for with are this`", title="Low rank").lang
        == language
    )


def test_few_words_are_taken_for_english() -> None:
    """A few words do not tell, and what the author says counts."""
    assert (review("Die Idee der Autoren ist gut.").lang, review(TEXTS["de"], lang="en").lang) == ("en", "en")


def test_korean_is_not_taken_for_another_language() -> None:
    """Most words of a Korean review may be Latin; its letters tell."""
    assert review(f"모델의 가중치는 그대로 두고 낮은 계수의 행렬만 학습한다. {TEXTS['de'][:60]}").lang == "ko"
