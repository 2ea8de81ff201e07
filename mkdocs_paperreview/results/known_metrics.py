# SPDX-License-Identifier: MIT
"""Names of metrics, and which way each is better. Latin names are words; those in other scripts may be parts of a word.

A name is here only where it has one direction wherever it is used: what is better now one way, now the other, such as sensitivity, coverage
or the rate of successful attacks, is among the doubtful ones, and then nothing is said of the whole header.
"""

from __future__ import annotations

__all__ = [
    "ACTIONS",
    "ACTIONS_IN_OTHER_SCRIPTS",
    "BENCHMARKS",
    "DOUBTFUL",
    "FALLS",
    "GAINS",
    "GENERIC_HIGHER",
    "GENERIC_LOWER",
    "HIGHER",
    "LOWER",
    "MISTAKES",
    "SETTINGS",
    "SIZES",
    "SPAN_ASIDE",
]

HIGHER = """
accuracy|acc|accu|top 1|top 5|top1|top5|exact match|em|f1|f score|f measure|fbeta|micro f1|macro f1|dice|dsc|iou|miou|giou|ciou|fwiou
jaccard|map|ap|apb|apm|bev ap|average precision|average recall|precision|recall|specificity|auc|auroc|auc roc|roc auc|auprc|pr auc|mcc
kappa|qwk|ndcg|mrr|hit rate|hitrate|hit ratio|bleu|sacrebleu|chrf|meteor|rouge|rouge l|rougel|rouge1|rouge2|cider|spice|bertscore|bleurt
comet|hypervolume|musiq|maniqa|clipiqa|clip iqa|utmos|clip score|clipscore|clip t|clip sim
dino score|psnr|ssim|ms ssim|msssim|si snr|sisnr|si sdr|sisdr|sdr|sdri|pesq|stoi|mos|vmaf
inception score|pickscore|imagereward|image reward|hps|hpsv2|hpsv3|hps v2|aesthetic|aesthetics|vbench|geneval|dpg bench|dynamic degree
motion smoothness|success rate|success|win rate|winrate|win|wins|solve rate|pass rate|resolve rate|resolved|completion rate|delivery rate
progress rate|spl|reward|rewards|episode return|average return|cumulative reward|normalized score|throughput|tokens per second|tokens s
token s|tok s|samples s|images s|img s|qps|fps|frames per second|mfu|r2|r squared|pearson|spearman|kendall|plcc|srcc|srocc|krcc
correlation|nmi|ari|silhouette|purity|log likelihood|loglikelihood|elbo|qed|gdt|gdt ts|tm score|tmscore|lddt|plddt|dockq|mota|motp|idf1
hota|pck|pckh|oks|δ1|δ2|δ3|δ 1|j f|elo|ctr|cvr|gmv|arpu|conversion rate|retention|retention rate|sharpe|nds|pdms|epdms|driving score
route completion|planning score|정확도|정밀도|재현율|정답률|정확률|적중률|성공률|승률|통과율|해결률|달성률|완료율|일치율|처리량|처리율
처리속도|초당|보존율|회수율|클릭률|전환율|특이도|상관계수|准确率|準確率|精确率|精确度|召回率|成功率|胜率|勝率|吞吐量|吞吐|正确率|命中率
精確率|精準率|正確率|通過率|通过率|完成率|有效率|合规率|点击率|加速比|正解率|正答率|適合率|再現率|スループット
mapval|apbox|apmask|mapbox|mapmask|maskap|boxap|corr|fpsnr|v measure|win loss|win loss ratio
r2 score|succ|tps|iops|fgiou|biou|nsd|bwt|dnsmos|nisqa|visqol|ovrl|assa|deta|rank ic|icir|sortino|calmar|rtfx
mean reciprocal rank|cldice|validity|uniqueness|auuc|qini|calinski harabasz|uptime
"""
LOWER = """
fid|sfid|rfid|gfid|clean fid|kid|fvd|fad|frechet|fréchet|lpips|dists|niqe|brisque|piqe|perplexity|ppl|bpb|bpc|bpd|bits per byte|nll
negative log likelihood|cross entropy|mse|rmse|mae|nrmse|mape|smape|rmsle|abs rel|absrel|sq rel|sqrel|silog|rpe|chamfer|chamfer distance
hausdorff|hd95|assd|emd|epe|wer|cer|eer|der|jer|min dcf|mindcf|ece|mce|brier|brier score|latency|inference time|response time|ttft|tpot|itl
time to first token|runtime|run time|wall clock|wall clock time|wall time|training time|train time|execution time|search time
processing time|generation time|delay|gpu hours|gpu days|memory usage|memory footprint|memory consumption|peak memory|gpu memory|vram
energy consumption|power consumption|energy|cost|costs|price|hallucination rate|hallucination|hallucinations|toxicity|regret
collision rate|collisions|crash rate|failure rate|false positive rate|false negative rate|fpr|fpr95|fnr|miss rate|forgetting|jitter
kl divergence|js divergence|wasserstein|mmd|mpjpe|pa mpjpe|mpvpe|mre|crps|rmsd|vina|vina min|vina dock|vina score|ade|fde|minade|minfde
violation|violations|violation rate|average rank|avg rank|mean rank|chair|chairs|chairi|overhead|지연|레이턴시|응답시간|추론시간
실행시간|학습시간|훈련시간|탐색시간|처리시간|소요시간|해결시간|생성시간|계산시간|연산시간|검색시간|수행시간|비용|가격|단가|메모리사용
메모리점유|메모리소비|메모리소모|전력소비|전력소모|에너지소비|혼란도|펄플렉서티|퍼플렉시티|퍼플렉서티|복잡도ppl|실패율|환각|독성|유해성
오답률|오탐률|미탐률|이탈률|충돌률|망각|평균순위|오버헤드|延迟|时延|推理时间|训练时间|运行时间|处理时间|计算时间|生成时间|响应时间|检索时间|搜索时间
执行时间|耗时|困惑度|显存占用|内存占用|成本|开销
费用|价格|失败率|幻觉|能耗|遗忘|毒性|误报率|漏报率|碰撞率|レイテンシ|遅延|推論時間|学習時間|訓練時間|実行時間|処理時間|計算時間|生成時間
応答時間|レスポンス時間|検索時間|探索時間|コスト|パープレキシティ
wape|lsd|log spectral distance|mcd|mel cepstral distortion|logloss|mase|owa|nmse|asd|idsw|id sw|id switches|ber|bler|ttfa|ttfb|irmsd|lrmsd
ter|davies bouldin|co2|emissions|carbon footprint|downtime|rtf|real time factor|料金|費用|価格|値段|単価|요금|用时
nasa score|メモリ使用|メモリ消費|メモリ占有
延遲|時延|回應時間|耗時|用時|價格|失敗率|幻覺|開銷|誤報率|漏報率
"""
# Whatever they are a mistake of, fewer are better: `accuracy loss`, `정확도 오차`.
MISTAKES = """
error|errors|error rate|err|loss|losses|val loss|degradation|오류|오차|에러|손실|저하|错误|误差|损失|錯誤|誤差|誤り|損失|エラー
"""
# More of it is better, whatever it is of: `FID improvement`.
GAINS = """
improvement|improvements|improve|gain|gains|speedup|speed up|savings|saving|saved|uplift|향상|개선|절감|절약|가속|배속|提升|改进|改善
增益|节省|加速|向上
"""
# They turn round what they stand with: `accuracy drop`, `지연 시간 감소율`.
FALLS = """
drop|decrease|reduction|reduced|decline|감소|하락|下降|降低|减少|低下|削減|減少
"""
GENERIC_HIGHER = """
score|scores|quality|speed|performance|efficiency|accuracy score|stability|robustness|safety|reliability|consistency|cons|faithfulness
relevance|helpfulness|factuality|fluency|coherence|similarity|diversity|fidelity|satisfaction|recovery|return|returns|revenue|profit
점수|총점|스코어|품질|속도|성능|효율|효율성|안정성|안전성|일관성|충실도|만족도|유사도|다양성|강건성|보상|수익|매출|评分|得分|总分|分数|质量
速度|性能|效率|一致性|相似度|多样性|鲁棒性|奖励|回报|收益|精度|スコア|品質
"""
GENERIC_LOWER = """
time|elapsed|failures|시간|时间|時間|所要時間
"""
BENCHMARKS = """
svamp|mawps|asdiv|aqua|strategyqa|nq|webquestions|webq|curatedtrec|imagenet v2|imagenetv2|imagenet r|imagenet a|imagenet sketch|objectnet
mmlu|mmlu pro|mmlu redux|cmmlu|gsm8k|gsm 8k|gsm plus|gsm symbolic|math 500|math500|humaneval|human eval|mbpp|livecodebench
live code bench|arc c|arc e|arc challenge|arc easy|hellaswag|winogrande|piqa|boolq|obqa|openbookqa|commonsenseqa|csqa|siqa|truthfulqa
triviaqa|natural questions|hotpotqa|musique|2wikimultihopqa|2wiki|popqa|pubhealth|gpqa|gpqa diamond|supergpqa|aime|aime24|aime25
aime 2024|aime 2025|amc|amc23|olympiadbench|theoremqa|bbh|big bench hard|ifeval|mt bench|mtbench|alpacaeval|alpaca eval|arena hard
c eval|ceval|agieval|swe bench|mathvista|mathvision|mathverse|mmmu|mmbench|mmstar|mm vet|mmvet|pope|seed bench|vqav2|textvqa|docvqa
chartqa|ai2d|ocrbench|scienceqa|vizwiz|okvqa|a okvqa|infovqa|glue|superglue|mnli|qnli|qqp|sst 2|sst2|mrpc|rte|cola|sts b
stsb|wnli|xnli|beir|mteb
longbench|multiarith|bigcodebench|livebench|ifbench|browsecomp|webshop|alfworld|webarena|osworld|hle|lcb|libero
"""
# They are chosen, not reached: none is better.
SETTINGS = """
weight|weights|coefficient|threshold|budget|learning rate|lr|dropout|temperature|batch size|batch|momentum|decay|seed|cutoff|warmup
가중치|계수|임계값|학습률|드롭아웃|배치|온도|에폭|에포크|权重|系数|阈值|学习率|批次|重み|係数|学習率
"""
SIZES = """
params|param|parameters|parameter|model size|size|epoch|epochs|step|steps|iterations|iters|iteration|layers|layer|depth|width|dim|dims
dimension|hidden|heads|tokens|token|rank|position|year|date|resolution|context|context length|sequence length|length|samples|shots|data|bits
bit|images|videos|frames|classes|count|number|num|id|index|version|flops|flop|gflops|tflops|macs|gmacs|nfe|nfes|memory|storage|capacity
ratio|k|p value|ci|파라미터|매개변수|크기|레이어|층수|차원|개수|횟수|건수|길이|비트|해상도|연도|날짜|순번|번호|순위|등수|메모리|용량|비율
参数|大小|层数|维度|数量|步数|轮数|排名|名次|順位|长度|分辨率|年份|样本数|显存|内存|比例|パラメータ|サイズ|層数|次元|件数
p values|p val|p raw|p adj|p bonf|p fdr
"""
DOUBTFUL = """
attack|attacks|asr|lira|mia|refusal|refusal rate|sensitivity|variance|std|σ|standard deviation|stdev|change|changes|diff|difference|gap
coverage|bias|entropy|norm|versus|vs|공격|거부율|민감도|분산|표준편차|변화|차이|격차|攻击|拒绝|敏感度|方差|标准差|变化|差距|差异|差值
変化|差分|攻撃
sa score|docking score|dock score|risk|pain|severity|anomaly score|drawdown|mdd
"""
# Of numbers that are times: what took them, and words that may stand beside it.
ACTIONS = """
inference infer decode decoding encode encoding query queries search retrieval retrieve rerank reranking index indexing build load loading
compile compilation generation generate prefill prefilling sampling rendering render execution exec processing preprocessing preprocess
postprocessing startup parsing parse planning solving solve computation compute fitting convergence e2e embed embedding optimization
training finetuning pretraining train predict fit forward backward response request insert insertion lookup p50 p75 p90 p95 p99 p999
"""
ACTIONS_IN_OTHER_SCRIPTS = """
추론 학습 훈련 생성 검색 처리 응답 인코딩 디코딩 실행 렌더링 인덱싱 推理 训练 生成 检索 查询 解码 编码 渲染 索引 推論 学習 検索 処理 描画
"""
SPAN_ASIDE = """
avg average mean median min max total overall final gpu cpu wall clock time times ms s sec secs seconds ns us cold end to
"""
