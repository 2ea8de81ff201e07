# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from mkdocs_paperreview.dialects import as_github_markdown
from tests.conftest import article, article_dom

# What one notation is in Markdown. Only whole bodies are compared, so that nothing is added or lost around.
REWRITTEN = {
    "kramdown class": ("text\n{: .center}", "text\n"),
    "kramdown class on its line": ("## A {: .center }", "## A"),
    "kramdown doubled": ("![a](b.png){: .x}{: .y}", "![a](b.png)"),
    "kramdown size": ('![a](b.png){: width="50%"}', "![a](b.png)\ue01050%\ue011"),
    "kramdown size in a second list": ("![a](b.png){: .x}{: width='50%'}", "![a](b.png)\ue01050%\ue011"),
    "kramdown table of contents": ("* TOC\n{:toc}", "\n"),
    "kramdown math stays": ("$\\{: x_1 \\}$", "$\\{: x_1 \\}$"),
    "Liquid site address": ("![a]({{ site.baseurl }}/b.png)", "![a](/b.png)"),
    "Liquid filter": ("![a]({{ '/b.png' | relative_url }})", "![a](/b.png)"),
    "Liquid post": ("[a]({% post_url 2026-01-06-b %})", "[a](/2026-01-06-b.md)"),
    "Distill citations": ('as<d-cite key="a2020,b2021"></d-cite>.', "as&#91;a2020, b2021&#93;."),
    "a Distill note": ("one<d-footnote>A *note*.</d-footnote> two", "one (A *note*.) two"),
    "a Distill formula": ("is <d-math>x_1</d-math> here", "is $x_1$ here"),
    "a Distill display formula": ("<d-math block>\nx_1\n</d-math>", "$$\nx_1\n$$"),
    "a Distill figure": ('<d-figure id="a">\ntext\n</d-figure>', "\ntext\n"),
    "Distill in code": ('`<d-cite key="a"></d-cite>`', '`<d-cite key="a"></d-cite>`'),
    "a place for contents": ("[TOC]\n\n[[_TOC_]]\n\ntext [TOC]", "\n\n\n\ntext [TOC]"),
    "a place for contents of CSDN": ("@[TOC](目录)\n\n[toc](#a)", "\n\n[toc](#a)"),
    "a place for contents of CSDN without a name": ("@[TOC]\n\ntext", "\n\ntext"),
    "brackets that an export escapes": (
        "\\[CLS\\] 토큰, [\\[PDF\\]](b.pdf) \\[1\\], 모델\\(Model\\)은 \\(부제\\)",
        "&#91;CLS&#93; 토큰, [&#91;PDF&#93;](b.pdf) &#91;1&#93;, 모델&#40;Model&#41;은 &#40;부제&#41;",
    ),
    "an escaped name on its line": ("\\[Paper Review\\]\n\ntext", "&#91;Paper Review&#93;\n\ntext"),
    "formulas between escaped brackets": (
        "\\[x\\]\n\nis \\[x_1\\], \\[a=b\\], \\(x\\), \\(n, k\\), $\\[x\\]$\n\n\\[a + b\\]",
        "\\[x\\]\n\nis \\[x_1\\], \\[a=b\\], \\(x\\), \\(n, k\\), $\\[x\\]$\n\n\\[a + b\\]",
    ),
    "an escaped name of short words": ("**에이다 \\(Ada Wu\\)** \\(a b\\)", "**에이다 &#40;Ada Wu&#41;** \\(a b\\)"),
    "a word between brackets of one who escapes all": (
        "에이다\\(Ada\\)\n\n* \\(optional\\) \\(x\\)",
        "에이다&#40;Ada&#41;\n\n* &#40;optional&#41; \\(x\\)",
    ),
    "a word between brackets beside formulas": ("모델\\(Model\\)은 \\(loss\\), \\(x_1\\)", "모델&#40;Model&#41;은 \\(loss\\), \\(x_1\\)"),
    "escaped brackets in code": ("`\\[CLS\\]` \\[CLS\\]", "`\\[CLS\\]` &#91;CLS&#93;"),
    "a rule below a picture": ("![a](b_(1).png)  \n---\ntext", "![a](b_(1).png)  \n***\ntext"),
    "a heading below a picture": ("![a](b.png)\ntext\n---", "![a](b.png)\ntext\n---"),
    "marks of chat models": (
        "[cite\\_start]글입니다[cite: 9, 10]. [cite_start]또 [cite: 3] 글:contentReference[oaicite:0]{index=0}, 끝【4†source】.",
        "글입니다. 또 글, 끝.",
    ),
    "a link of a chat model": ("[oai_citation:0‡Title](https://a.b/c)", "[Title](https://a.b/c)"),
    "marks of chat models in code": ("`[cite: 9]`[cite: 9]", "`[cite: 9]`"),
    "what only looks like them": ("[cite: Bo 2020] †【각주】", "[cite: Bo 2020] †【각주】"),
    "a script of ads": (
        "(adsbygoogle = window.adsbygoogle || \\[\\]).push({}); if(window.A !== undefined){ A(); }\n\n글 (adsbygoogle || x)",
        "\n\n글 (adsbygoogle || x)",
    ),
    "what stands below the scripts of Tistory": (
        "글\n\nwindow.ReactionButtonType = 'reaction'; window.ReactionApiUrl = '';\n\n공유하기\n\n관리\n\n#### '[AI](/AI)'의 다른 글\n",
        "글\n\n\n\n\n\n\n\n\n",
    ),
    "text below a script of Tistory": (
        "window.ReactionButtonType = 'reaction'; window.ReactionApiUrl = '//a.b';\n\n글\n",
        "\n\n글\n",
    ),
    "a bare address with escapes": (
        "https://a.b/c\\_d\\_e.py，`https://a.b/c\\_d` a\\_b",
        "https://a.b/c_d_e.py，`https://a.b/c\\_d` a\\_b",
    ),
    "a card of Zenn": ("@[card](https://a.b/c)", "[https://a.b/c](https://a.b/c)"),
    "an address that is a link": (
        "[0](https://a.b/c) [1]([https://a.b/c](https://a.b/c)) `[1]([https://a.b](https://a.b))`",
        "[0](https://a.b/c) [1](https://a.b/c) `[1]([https://a.b](https://a.b))`",
    ),
    "a message of Zenn": (":::message\ntext\n:::", "> [!NOTE]\n> text\n"),
    "a warning of Zenn": (":::message alert\ntext\n:::", "> [!WARNING]\n> text\n"),
    "a box without a blank": (">[!note]\n>text", "> [!note]\n>text"),
    "a box of one's own without a blank": (">[!synth]- All\n>text", "> [!NOTE] All\n>text"),
    "a box that is a layout": ("::: code-group\ntext\n:::", "\ntext\n"),
    "a formula far in below an item": ("- 수식\n\n\t\t$$ x_1 $$\n\n글", "- 수식\n\n  $$ x_1 $$\n\n글"),
    "lines of a formula far in below an item": (
        "1. a\n\n    - b\n\n            $$\n            x_1\n            $$",
        "1. a\n\n    - b\n\n      $$\n      x_1\n      $$",
    ),
    "a formula in its item": ("- 수식\n\n    $$x_1$$", "- 수식\n\n    $$x_1$$"),
    "a formula as code": ("글\n\n    $$x_1$$", "글\n\n    $$x_1$$"),
    "signs before digits": (
        "512$\\times$512 화소, 256$×$256, 85.3$\\pm$0.2, $ \\sim $30%",
        "512\\(\\times\\)512 화소, 256\\(×\\)256, 85.3\\(\\pm\\)0.2, \\(\\sim\\)30%",
    ),
    "signs that are whole formulas": ("$\\alpha$ $x_1$2 `$\\pm$2` $5$\\%$6", "$\\alpha$ $x_1$2 `$\\pm$2` $5$\\%$6"),
    "a formula of WordPress": ("is $latex x_1$ here", "is $x_1$ here"),
    "lines of labels": ("Created: today\n**읽은 날**: 오늘\n\ntext", "Created: today  \n**읽은 날**: 오늘  \n\ntext"),
    "lines of labels as in Chinese": ("状态：读完\n来源：网上", "状态：读完  \n来源：网上  "),
    "a line that is none": ("Status: Done\nand more", "Status: Done\nand more"),
    "data of a Logseq block": ("- a\n  id:: 622def79-110d-4a45-a41c-f6756efe9606\n  collapsed:: true\n  - b", "- a\n\n\n  - b"),
    "a page of Logseq": ("public:: true\n\n\t- # A\n\t\t- b\n", "\n\n- # A\n\t- b\n"),
    "a macro of Logseq": ("- a\n- {{query (and [[b]] {{c}})}}\n- d {{renderer :e}}", "- a\n\n- d "),
    "a macro of Logseq that shows": (
        "{{video https://a.b/c}}, {{cloze word}}, {{embed [[note]]}}",
        "<https://a.b/c>, word, [[note]]",
    ),
    "brackets that are escaped around a link": ("a model \\[[pdf](https://a.b/c)\\]", "a model &#91;[pdf](https://a.b/c)&#93;"),
    "brackets that are escaped in a sentence": ("as in \\[1\\] and \\[Ref 54\\]", "as in &#91;1&#93; and &#91;Ref 54&#93;"),
    "formulas and code between escaped brackets": ("\\[ n \\]\n\nas \\[x^2\\] is, `\\[1\\]`", "\\[ n \\]\n\nas \\[x^2\\] is, `\\[1\\]`"),
    "a mark of Logseq": ("is ^^marked^^은, ^^**bold**^^", "is <mark>marked</mark>은, <mark>**bold**</mark>"),
    "faces": ("네 ^^ 좋아요^^그리고^^ (^^) ^^; ^^_^^ ^^ㅎㅎ 네^^", "네 ^^ 좋아요^^그리고^^ (^^) ^^; ^^_^^ ^^ㅎㅎ 네^^"),
    "the name of a block": (
        "a claim. ^claim-1\n\n- item ^a1b2c3\n\n> said\n> ^said",
        'a claim.<span id="^claim-1"></span>\n\n- item<span id="^a1b2c3"></span>\n\n> said\n> <span id="^said"></span>',
    ),
    "what is no name of a block": (
        "10 ^12 $a ^beta$\nx ^beta\na ^two words\n$$\nab ^beta\n$$",
        "10 ^12 $a ^beta$\nx ^beta\na ^two words\n$$\nab ^beta\n$$",
    ),
    "a quotation of Org": ("a\n#+BEGIN_QUOTE\nsaid\n\nmore\n#+END_QUOTE\nb", "a\n>\n> said\n>\n> more\n>\nb"),
    "code of Org in a list": (
        "- a\n\t- #+begin_src python :results x\n\t  x = 1\n\n\t      y = `a`\n\t  #+end_src\n- b",
        "- a\n\t- ```python\n\t  x = 1\n\n\t      y = `a`\n\t  ```\n- b",
    ),
    "an example of Org with a fence": ("#+BEGIN_EXAMPLE\n```\nx\n```\n#+END_EXAMPLE", "````\n```\nx\n```\n````"),
    "boxes of Org": (
        "- #+BEGIN_TIP\n  a\n  #+END_TIP\n- #+BEGIN_PINNED\n  b\n  #+END_PINNED",
        "- > [!TIP]\n  > a\n  >\n- > [!NOTE] Pinned\n  > b\n  >",
    ),
    "a block of Org in another": (
        "#+BEGIN_QUOTE\n#+BEGIN_SRC c\n#include <a>\n#+END_SRC\n#+END_QUOTE",
        ">\n> ```c\n> #include <a>\n> ```\n>",
    ),
    "blocks of Org that say nothing": ("#+BEGIN_QUERY\n{x}\n#+END_QUERY\n#+BEGIN_CENTER\na\n#+END_CENTER", "\n\n\n\na\n"),
    "what is no block of Org": (
        "#+BEGIN_QUOTE\n\n`#+BEGIN_SRC`\n\n```\n#+BEGIN_SRC\n#+END_SRC\n```",
        "#+BEGIN_QUOTE\n\n`#+BEGIN_SRC`\n\n```\n#+BEGIN_SRC\n#+END_SRC\n```",
    ),
    "a property of Logseq's author": ("- rating:: 5", "- rating: 5"),
    "prose behind a tab": ("## 简介\n\n\t模型在**图像**上训练，并且比以前更快。\n", "## 简介\n\n模型在**图像**上训练，并且比以前更快。\n"),
    "a caption in the middle": ("a\n\n\t\t\t\tFigure 1. Ranks of all\n\nb", "a\n\nFigure 1. Ranks of all\n\nb"),
    "a caption behind blanks": (f"a\n\n{' ' * 40}Table 2. Ranks of all\n", "a\n\nTable 2. Ranks of all\n"),
    "code that prints a caption": (
        f"a\n\n{' ' * 12}Table 2. Ranks\n{' ' * 12}x = 1\n",
        f"a\n\n{' ' * 12}Table 2. Ranks\n{' ' * 12}x = 1\n",
    ),
    "code behind a tab": ("文\n\n\t# 这里说明这个函数做什么，很重要。\n\tx = 1\n", "文\n\n\t# 这里说明这个函数做什么，很重要。\n\tx = 1\n"),
    "a box that goes on without a sign": ("> [!abstract]- Said\nWords.", "> [!NOTE] Said\n> Words."),
    "a box of GitHub with a line below": ("> [!NOTE]\nWords.", "> [!NOTE]\nWords."),
    "Liquid raw": ("{% raw %}x{% endraw %}", "x"),
    "LaTeX in a sentence": ("\\textbf{H}igh \\emph{rank}, {\\it low} 5\\%", "**H**igh *rank*, *low* 5\\%"),
    "LaTeX that is as wide as its lines": ("\\textbf{low\nrank of $n$}", "**low\nrank of $n$**"),
    "LaTeX as code": ("\\texttt{a\\_b}, \\textsc{Name}", "`a_b`, Name"),
    "LaTeX links": (
        "\\url{https://a.b/c\\_d} \\href{https://a.b}{the code}",
        "[https://a.b/c_d](https://a.b/c_d) [the code](https://a.b)",
    ),
    "a formula that a translation opened apart": ("값 \\ (x_1\\)는 \\(a\\ (b)\\)", "값 \\(x_1\\)는 \\(a\\ (b)\\)"),
    "a tab that indents a formula": ("$$\n\to_t = x\n$$ $a	o b 	o$", "$$\n\to_t = x\n$$ $a\\to b \\to$"),
    "a tab where TeX was read as JSON": ("$\text{a} \times b$, 5\times", "$\\text{a} \\times b$, 5\times"),
    "a blank of LaTeX": ("0.9 vs.\\ 0.8, $a.\\ b$", "0.9 vs. 0.8, $a.\\ b$"),
    "quotes of LaTeX": ("``low'' and ``high''", "“low” and “high”"),
    "code between two ticks": ("``x = ''`` and ``y''``", "``x = ''`` and ``y''``"),
    "LaTeX in a formula": ("$\\textbf{x}$ \\(\\emph{y}\\) D_{\\textbf{p}}", "$\\textbf{x}$ \\(\\emph{y}\\) D_{\\textbf{p}}"),
    "LaTeX in a display formula": ("\\[\n\\textit{x}_1\n\\]", "\\[\n\\textit{x}_1\n\\]"),
    "LaTeX in code": ("`\\emph{x}`", "`\\emph{x}`"),
    "lines of a formula alone": ("so\n\\begin{aligned}\na &= b\n\\end{aligned}  ", "so\n$$\\begin{aligned}\na &= b\n\\end{aligned}$$  "),
    "lines of a formula behind a row with a gap": (
        "\\begin{align}\na \\\\[2pt]\nb\n\\end{align}\n\n\\begin{cases}\nb\n\\end{cases}",
        "$$\\begin{align}\na \\\\[2pt]\nb\n\\end{align}$$\n\n$$\\begin{cases}\nb\n\\end{cases}$$",
    ),
    "lines of a formula within one": ("$$\na =\n\\begin{cases}\nb\n\\end{cases}\n$$", "$$\na =\n\\begin{cases}\nb\n\\end{cases}\n$$"),
    "Liquid post that takes its blanks away": ("[a]({%- link _posts/b.md -%})", "[a](/_posts/b.md)"),
    "Liquid figure": ('{% include figure.html path="a b.png" %}', "![](a%20b.png)"),
    "a Liquid figure of nothing": ('{% include figure.html alt="A" %}', '{% include figure.html alt="A" %}'),
    "a Liquid film": ('{% include youtube.html id="a1" %}', "<https://www.youtube.com/watch?v=a1>"),
    "where a picture of Hexo is": ("![a]({% asset_path a.png %})", "![a](a.png)"),
    "Liquid code": ("{% highlight python %}\nx\n{% endhighlight %}", "```python\nx\n```"),
    "GitBook hint": ('{% hint style="danger" %}\ntext\n{% endhint %}', "> [!CAUTION]\n> text\n"),
    "a Hexo box": ("{% note info %}\ntext\n{% endnote %}", "> [!NOTE]\n> text\n"),
    "a box in a list": ("- a\n\n  {% note warning %}\n  text\n  {% endnote %}", "- a\n\n  > [!WARNING]\n  > text\n"),
    "Hexo code": ("{% codeblock a.py lang:python %}\nx\n{% endcodeblock %}", "```python\nx\n```"),
    "Hexo code alone": ("{% codeblock %}\nx\n{% endcodeblock %}", "```\nx\n```"),
    "a picture of a Hexo post": ("{% asset_img wide a.png 300 200 Low rank %}", "![Low rank](a.png)"),
    "a picture with a quoted title": ('{% asset_img a.png "Low (rank)" "alt" %}', "![Low (rank)](a.png)"),
    "a picture in HTML": ("<div>{% asset_img a.png%}</div>", '<div><img src="a.png" alt=""></div>'),
    "a picture of a Hexo post in percents": ("{% asset_img a.png 50% Low rank %}", "![Low rank](a.png)"),
    "a Hexo picture of nothing": ("{% asset_img  %}", "{% asset_img  %}"),
    "another box that begins so": ("{% notebook %}\n{% endnote %}", "{% notebook %}\n{% endnote %}"),
    "links of Hexo": ("{% post_link b 글 %}, {% asset_link a.pdf %}", "[글](b.md), [a.pdf](a.pdf)"),
    "Hexo formulas": ("{% mathjax %} x_{i} {% endmathjax %}, {% mathjax %} y {% endmathjax %}", "$x_{i}$, $y$"),
    "no Hexo formula": ("a{% mathjax %} {% endmathjax %}b", "ab"),
    "a Hexo display formula": ("{% mathjax %}\nx\n{% endmathjax %}", "$$\nx\n$$"),
    "GitBook tab": ('{% tab title="A" %}\ntext\n{% endtab %}', "**A**\ntext\n"),
    "GitBook embed": ('{% embed url="https://example.org/a" %}', "<https://example.org/a>"),
    "Hugo figure": ('{{< figure src="a.png" alt="A" >}}', "![A](<a.png>)"),
    "a Hugo figure of nothing": ('{{< figure alt="A" >}}', '{{< figure alt="A" >}}'),
    "a Hugo fold with a title": (
        '{{< details title="A" >}}\nx\n{{< /details >}}',
        "<!-- --><details><summary>A</summary>\nx\n<!-- --></details>",
    ),
    "a film of Hugo": ("{{< youtube abcdefghijk >}}", "<https://www.youtube.com/watch?v=abcdefghijk>"),
    "Hugo reference": ('[a]({{< ref "b.md" >}})', "[a](b.md)"),
    "Hugo code": ("{{< highlight python >}}\nx\n{{< /highlight >}}", "```python\nx\n```"),
    "Hugo notice": ("{{% notice tip %}}\ntext\n{{% /notice %}}", "> [!TIP]\n> text\n"),
    "Hugo alert with an icon": ('{{< alert "star" >}}\ntext\n{{< /alert >}}', "> [!WARNING]\n> text\n"),
    "Hugo formula": ("{{< katex >}} x_1 {{< /katex >}} is", "$x_1$ is"),
    "Hugo display formula": ("{{< katex >}}\nx_1\n{{< /katex >}}", "$$\nx_1\n$$"),
    "Hugo formula for display": ("{{< katex display=true >}}\nx_1\n{{< /katex >}}", "$$\nx_1\n$$"),
    "Hugo formula with brackets": ("{{< katex >}}\\(x\\){{< /katex >}}", "\\(x\\)"),
    "Hugo formula with dollars": ("{{< math >}}\n$$x_1$$\n{{< /math >}}", "\n$$x_1$$\n"),
    "Hugo diagram": ("{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}", "```mermaid\ngraph TD\n```"),
    "Hugo lead": ("{{< lead >}}\ntext\n{{< /lead >}}", "\ntext\n"),
    "Hugo style": ('{{% colour "red" %}}text{{% /colour %}}', "text"),
    "Hugo tab around code": ('{{< tab "Go" >}}\n```go\nx\n```\n{{< /tab >}}', "**Go**\n```go\nx\n```\n"),
    "Hugo title": ('{{< panel title="A b" icon="star" >}}text{{< /panel >}}', "**A b** text"),
    "Hugo button": ('{{< button href="https://a.b/c" >}}\nPaper\n{{< /button >}}', "[\nPaper\n](<https://a.b/c>)"),
    "Hugo card": ('{{< card link="/a" title="A" >}}\n- b\n{{< /card >}}', "[A](</a>) \n- b\n"),
    "Hugo shortcode that is never closed": ('{{< gist a "b" >}}', '{{< gist a "b" >}}'),
    "Hugo shortcode that is code": ("`{{< lead >}}` {{< lead >}}a{{< /lead >}}", "`{{< lead >}}` a"),
    "Zola link": ("[a](@/b.md)", "[a](/b.md)"),
    "a film of Zola": ('{{ youtube(id="abcdefghijk") }}', "<https://www.youtube.com/watch?v=abcdefghijk>"),
    "a quotation of Zola": ('{% quote(author="Ann") %}\nsaid\n{% end %}', "> **Ann:**\n> said\n"),
    "a block of Zola that nobody knows": ('{% gallery(a="b") %}\nx\n{% end %}', '{% gallery(a="b") %}\nx\n{% end %}'),
    "a quotation of Discourse": ('[quote="Ann, post:1"]\nsaid\n[/quote]', "> **Ann:**\n> said\n"),
    "a quotation of nobody": ("[quote]\nsaid\n[/quote]", "> \n> said\n"),
    "a quotation that goes on with another": ("[quote]\nsaid\n[quote]", "[quote]\nsaid\n[quote]"),
    "a fold of Discourse": ("[spoiler]\nx\n[/spoiler]", "<!-- --><details><summary>…</summary>\nx\n<!-- --></details>"),
    "Material box": ('!!! warning "A"\n    text', "> [!WARNING] A\n> text"),
    "Obsidian box": ("> [!abstract]- A\n> text", "> [!NOTE] A\n> text"),
    "Docusaurus box": (":::tip\ntext\n:::", "> [!TIP]\n> text\n"),
    "Obsidian highlight": ("==a== b", "<mark>a</mark> b"),
    "a loose formula": ("값 $ x_1 $ 은", "값 $x_1$ 은"),
    "a formula in a quotation": ("> $$\n> x_1\n> - y\n> $$", "> $$\n> x_1\n> {}- y\n> $$"),
    "a formula between lone dollars": ("$\nx_1 = 2\n$", "$$\nx_1 = 2\n$$"),
    "a formula between lone dollars in a quotation": ("> $\n> x_1 = 2\n> $", "> $$\n> x_1 = 2\n> $$"),
    "no formula between lone dollars": ("$\n5 dollars\n$", "$\n5 dollars\n$"),
    "a formula with two backslashes": ("so \\\\( x_1 \\\\) and \\\\(y\\\\)", "so $x_1$ and $y$"),
    "two backslashes in code": ("`\\\\( x \\\\)`", "`\\\\( x \\\\)`"),
    "two backslashes in a formula": ("$a \\\\(b) \\\\) c$", "$a \\\\(b) \\\\) c$"),
    "a new line in display math": ("$$\na \\\\[2pt]\nb\n$$", "$$\na \\\\[2pt]\nb\n$$"),
    "display math with two backslashes": ("\\\\[\nx_1\n\\\\]", "\\[\nx_1\n\\]"),
    "a list between two formulas": ("\\[ x \\]\n\n- a\n- b\n\n\\[ y \\]", "\\[ x \\]\n\n- a\n- b\n\n\\[ y \\]"),
    "sentences between loose dollars": (
        "It is $$ x_1 now.\n\n- The two are never the same here.\n\n$$ y",
        "It is $$ x_1 now.\n\n- The two are never the same here.\n\n$$ y",
    ),
    "two prices": ("from $ 3 to $ 5", "from $ 3 to $ 5"),
    "parted bold": ("**[방법****]** 과 **하나****둘**", "**[방법]** 과 **하나둘**"),
    "bold that opens twice": ("**[****방법]**", "**[방법]**"),
    "bold that is not closed": ("a**b****c", "a**b****c"),
    "bold of four stars": ("x ****굵게**** y", "x ****굵게**** y"),
    "loose emphasis in bold": ("**_중요하다. _**", "**_중요하다._** "),
    "emphasis before a particle": (
        "이미지의 _잡음 (noise)_을, __모델__은, (_Node_의) _A_ 와 _B_를",
        "이미지의 *잡음 (noise)*을, **모델**은, (*Node*의) _A_ 와 *B*를",
    ),
    "emphasis of a name with underscores": ("즉 _doc_tokens_를", "즉 *doc_tokens*를"),
    "a name with underscores before a particle": ("x_a_b_는 \\_a_는 `_a_는` $_a_는$", "x_a_b_는 \\_a_는 `_a_는` $_a_는$"),
    "loose bold": ("**이름: **값", "**이름:** 값"),
    "ranges": ("1~2개, 3~4개", "1&#126;2개, 3&#126;4개"),
    "struck out": ("~~a~~ b", "~~a~~ b"),
    "a link whose address stands in brackets": (
        "see [https://a.b/c](A Title: of two), [https://a.b/c](논문)",
        "see [A Title: of two](https://a.b/c), [논문](https://a.b/c)",
    ),
    "a file called after its address": (
        "[https://a.b/c](b c.md) [https://a.b/c](paper) ![https://a.b/c](논문)",
        "[https://a.b/c](<b c.md>) [https://a.b/c](paper) ![https://a.b/c](논문)",
    ),
    "an address with blanks": ("[a](b c.md)", "[a](<b c.md>)"),
    "a file with a size": ("[a](b c.pdf =300x)", "[a](<b c.pdf>)"),
    "code that looks like an address with blanks": ("`[a|300](b c.md)` [a](b c.md)", "`[a|300](b c.md)` [a](<b c.md>)"),
    "an image with its size": ("![a|300](b.png)", "![a](b.png)\ue010300\ue011"),
    "a table without a header": ("text\n\n|---|---|\n| a | b |", "text\n| | |\n|---|---|\n| a | b |"),
}
SNIPPETS = [
    *(text for text, _ in REWRITTEN.values()),
    *("", "text", "# A", "- a", "    code", "> a", "```", "````", "~~~", "```python", "1. a", "| a | b |", "---", "$$", "x_1 = 2", "\\["),
    *("<div>", "</div>", "<details>", "</details>", "<br>", "<pre>", "</pre>", "<!--", "-->", "%%", "`"),
    *("$", "**", "==", "~", "\\]", ":::", "{:", "{%", "!!! note", "\t"),
    *(
        "{% raw %}",
        "{% endraw %}",
        "{% hint %}",
        "{% endhint %}",
        "{% note %}",
        "{% endnote %}",
        "{% mathjax %}",
        "{% endmathjax %}",
        "{{< details >}}",
        "{{< /details >}}",
        "{{< lead >}}",
        "{{< /lead >}}",
        "\\\\(",
        "\\\\)",
        "{::comment}",
        "{:/comment}",
    ),
    *("[quote]", "[/quote]", "[details=a]", "[/details]", "\\begin{tabular}{ll}", "a & b \\\\", "\\end{tabular}"),
]
CODE = (
    "text\n{: .center}",
    "{% raw %}x{% endraw %}",
    "[a]({{ site.baseurl }}/b)",
    '{% hint style="info" %}',
    '{{< figure src="a.png" >}}',
    "==a== 1~2 %%b%%",
    "$ x_1 $ and **a **b",
    "> [!abstract]- A",
    ":::tip\ntext\n:::",
    "[a](b c.md)",
    "|---|---|\n| a | b |",
    "<div>\na\n</div>",
)


@pytest.mark.parametrize(("text", "expected"), REWRITTEN.values(), ids=REWRITTEN)
def test_a_notation_becomes_markdown(text: str, expected: str) -> None:
    """A notation of another generator is written as what CommonMark and GFM know."""
    assert expected == as_github_markdown(text)


@pytest.mark.parametrize(("text", "_expected"), REWRITTEN.values(), ids=REWRITTEN)
def test_a_notation_keeps_its_lines(text: str, _expected: str) -> None:
    """A rewritten notation has as many lines as before."""
    assert text.count("\n") == as_github_markdown(text).count("\n")


@given(some.lists(some.sampled_from(SNIPPETS), max_size=14))
@example(["```python", "text", "```", "{: .a}"])
def test_lines_stay(lines: list[str]) -> None:
    """Whatever notations are mixed, lines are never joined or split."""
    body = "\n".join(lines)

    assert body.count("\n") == as_github_markdown(body).count("\n")


@given(some.lists(some.sampled_from(SNIPPETS), max_size=14))
def test_no_mix_raises(lines: list[str]) -> None:
    """Whatever notations are mixed, an article comes of it."""
    assert article("\n".join(lines))[0].html is not None


@given(some.text(alphabet="ab \n`~>-*#|$\\{}[]()<>%:!=_가", max_size=80))
def test_any_signs_keep_their_lines(body: str) -> None:
    """Whatever signs stand together, lines are never joined or split."""
    assert body.count("\n") == as_github_markdown(body).count("\n")


@pytest.mark.parametrize("fence", ["```", "~~~", "````", "```python"])
@pytest.mark.parametrize("code", CODE)
def test_fenced_code_is_untouched(fence: str, code: str) -> None:
    """What stands in a fence stays as it is."""
    body = f"text\n\n{fence}\n{code}\n{fence.removesuffix('python')}\n\ntext"

    assert body == as_github_markdown(body)


@pytest.mark.parametrize("code", CODE)
def test_indented_code_is_untouched(code: str) -> None:
    """What is indented by four blanks after an empty line stays as it is."""
    body = "text\n\n" + "\n".join(f"    {line}" for line in code.split("\n")) + "\n\ntext"

    assert body == as_github_markdown(body)


@pytest.mark.parametrize("code", ["{: .x}", "==a==", "1~2", "[[a]]", "**a **b"])
def test_a_code_span_is_untouched(code: str) -> None:
    """What stands between backticks is shown as it is."""
    assert article_dom(f"See `{code}` here.").css_first("code").text() == code


@pytest.mark.parametrize("text", ["$a == b$", "$x ~ y$", "$\\{x : x > 0\\}$"])
def test_a_formula_is_untouched(text: str) -> None:
    """What stands between dollars is a formula, with all its signs."""
    assert article_dom(f"See {text} here.").css_first("annotation").text() == text.strip("$")


@pytest.mark.parametrize("text", ["{{ unknown }}", "{% unknown %}", "{{< tweet 123 >}}"])
def test_what_is_not_known_stays(text: str) -> None:
    """A tag without a meaning here is shown as its author wrote it."""
    assert text in as_github_markdown(f"a {text} b")


@pytest.mark.parametrize("text", ["plain text", "a: {b: c}", "100% == sure?", "C++ / C#"])
def test_prose_is_untouched(text: str) -> None:
    """Text without notations stays, sign by sign."""
    assert text == as_github_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        "<div align=center>\n![loss](a.png)\n\n그림 1\n</div>\n",
        "<center>![loss](a.png)</center>\n",
        '<p align="center">\n  ![loss](a.png "Loss")\n</p>\n다음 줄\n',
    ],
)
def test_a_picture_in_html_is_shown(text: str) -> None:
    """A picture in Markdown inside of an HTML element is shown, as Hexo and editors show it."""
    shown = [found.attributes["alt"] for found in article_dom(text).css("img") if "a.png" in (found.attributes["src"] or "")]

    assert shown == ["loss"]


def test_a_picture_in_html_code_is_text() -> None:
    """What shows how a picture is written stays as it is."""
    assert not article_dom("<pre>\n![loss](a.png)\n</pre>\n").css("img")


def test_a_box_of_notion_holds_markdown() -> None:
    """What Notion exports as `<aside>` is Markdown inside, from its first line on."""
    box = article_dom("<aside>\n💡 **굵게** 쓴 글\n\n- 하나\n</aside>\n\n다음\n").css_first("aside")

    assert box is not None
    assert [found.text().strip() for found in box.css("strong, li")] == ["굵게", "하나"]


def test_boxes_may_stand_in_boxes() -> None:
    """A box of more colons holds boxes of fewer."""
    shown = as_github_markdown("::::note\n\n:::tip\n안\n:::\n\n밖\n\n::::\n")

    assert (":::" in shown, "> > [!TIP]" in shown, "> [!NOTE]" in shown) == (False, True, True)


def test_a_path_of_jekyll_may_be_filtered() -> None:
    """A path to which Liquid puts the site's address is that path, whatever the filter is called."""
    assert '<img src="/a b.png">' in as_github_markdown("<img src=\"{{ '/a b.png' | prepend: site.baseurl | prepend: site.url }}\">")


def test_links_to_blocks_of_logseq_lead_there() -> None:
    """A block that is linked on its page has a place; of one elsewhere the words are shown, or that something is left out."""
    here, elsewhere = "622def79-110d-4a45-a41c-f6756efe9606", "722def79-110d-4a45-a41c-f6756efe9606"
    text = f"- a\n  id:: {here}\n- [b](((here))) {{{{embed ((here))}}}}, [c](((there))) ((there)) `((here))`"
    place, link = f'<span id="{here}"></span>', f"(#{here})"

    shown = as_github_markdown(text.replace("(here)", f"({here})").replace("(there)", f"({elsewhere})"))

    assert shown == f"- a\n  {place}\n- [b]{link} [↗]{link}, c (…) `(({here}))`"


def test_sizes_of_logseq_are_layout() -> None:
    """The size that Logseq writes behind a picture is not shown."""
    assert as_github_markdown("![a](b.png){:height 211, :width 359}") == "![a](b.png)\ue010359\ue011"
