# 使えるキーの一覧と、言語により異なるキー名。

keyboard-sheet-title = この画面で使えるキー
keyboard-sheet-hint = 単独のキーは、入力欄にカーソルがないときだけ使えます。
keyboard-sheet-empty = 使えるキーはありません。
keyboard-scope-all = 全画面共通
keyboard-palette = 検索・コマンド
keyboard-sheet = この一覧
keyboard-close = 閉じる・停止
keyboard-space = スペース
