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
    "pl": "Wagi modelu nie są zmieniane, a dla każdej warstwy jest uczona macierz małego rzędu, która jest mniejsza od tych, "
    "które są trenowane przez inne metody, oraz nie potrzebuje pamięci.",
    "sv": "Vikterna i modellen ändras inte, och för varje lager lärs en matris av låg rang, som är mindre och kan tränas med ett "
    "minne som inte är så stort.",
    "cs": "Váhy modelu se nemění a pro každou vrstvu se učí matice nízké hodnosti, která je menší a pro kterou není potřeba tak velká "
    "paměť jako při jiných metodách.",
    "tr": "Modelin ağırlıkları değiştirilmez ve her katman için düşük ranklı bir matris öğrenilir; bu daha az bellek ile olan bir "
    "yöntemdir ve diğerleri gibi çok veri istemez.",
    "ro": "Ponderile modelului nu sunt schimbate, iar pentru fiecare strat este învățată o matrice de rang mic, care nu are nevoie de "
    "memorie mai mare și este rapidă.",
    "ru": "Веса модели не меняются, и для каждого слоя обучается матрица малого ранга, которой нужно меньше памяти.",
    "uk": "Ваги моделі не змінюються, і для кожного шару навчається матриця малого рангу, якій потрібно менше пам'яті.",
    "bg": "Теглата на модела не се променят, а за всеки слой се обучава матрица с малък ранг, която е по-бърза.",
    "el": "Τα βάρη του μοντέλου δεν αλλάζουν, και για κάθε επίπεδο μαθαίνεται ένας πίνακας μικρού βαθμού.",
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


def test_what_is_quoted_does_not_tell() -> None:
    """A review in German may quote its paper in English at length."""
    quoted = "\n".join(f"> {TEXTS['en']}" for _ in range(4))
    assert review(f"{TEXTS['de']}\n\n{quoted}").lang == "de"


def test_headings_and_quotations_in_english_do_not_tell() -> None:
    """A review in French may have English headings, and quote its paper within its sentences; headings alone are all that there is."""
    quoted = f"Les auteurs écrivent : “{TEXTS['en'][:110]}”\n\n## What is the best of it, and what is left?"
    assert review(f"## What is the idea of it, and is it new?\n\n{TEXTS['fr']}\n\n{quoted}\n\n{quoted}").lang == "fr"
    assert review(f"## {TEXTS['de']}\n\n{TEXTS['fr'][:20]}").lang == "de"


def test_a_text_in_cyrillic_letters_takes_its_time() -> None:
    """The words of a text are counted in whichever letters it is written."""
    assert review(f"{TEXTS['ru']}\n\n" * 60).minutes > 1
