# 共通部品の言葉：閉じる、消去、待機。通報とは無関係です。

part-close = 閉じる
part-clear = 消去
part-cancel = 取消し
part-loading = 読み込み中…
part-loading-long = 通常より時間がかかっています。
part-remove = 外す
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = { $label } を外す
part-required = 必須
part-sort-ascending = 昇順
part-sort-descending = 降順
part-dismiss = 了解
part-copy = コピー
part-copied = コピーしました
part-copy-failed = コピーできませんでした。文を選択し、Ctrl C を押してください
part-back = 戻る
part-retry = もう一度試す
