# 短语：F 键、面板、念给来电者的大字卡。

phrase-group-greet = 接通
phrase-group-loc = 位置
phrase-group-safe = 安全
phrase-group-nature = 何事
phrase-group-med = 伤病
phrase-group-fire = 火灾
phrase-group-traf = 交通
phrase-group-theft = 盗抢
phrase-group-pass = 证件
phrase-group-miss = 走失
phrase-group-viol = 暴力
phrase-group-desc = 特征
phrase-group-wait = 等候
phrase-group-hand = 转接
phrase-group-close = 结束
phrase-group-int = 译员
phrase-group-sms = 短信
phrase-group-pins = 常用
phrase-title = 短语
phrase-panel-hint = 按下即显示大字，念给来电者听
phrase-keys = 固定短语
phrase-search = 搜索短语
phrase-search-hint = 中文、外文或编号
phrase-groups = 短语分组
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count } 条
# Variables:
#   $query (String) - what was typed
phrase-none = 没有符合“{ $query }”的短语
phrase-none-hint = 少输几个字，或换个分组。
phrase-used = 已用
phrase-shown = 正在显示
# Variables:
#   $count (Number) - arguments
phrase-asks = 先填 { $count } 项
phrase-draft = 草稿，未审定
phrase-aloud = 念给来电者
phrase-reading = 读音
phrase-back = 意思
phrase-close = 关闭
phrase-fill-title = 先填好再用
phrase-fill-use = 显示短语
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = { $min }–{ $max } 的整数
phrase-required = 请填写
phrase-choose = 请选择
phrase-arg-language = 语种
phrase-arg-seconds = 秒数
phrase-arg-minutes = 分钟
phrase-arg-count = 人数
phrase-arg-who = 指谁
phrase-arg-address = 地址
phrase-arg-phone = 号码
phrase-choice-caller = 来电者本人
phrase-choice-female = 女性
phrase-choice-male = 男性
phrase-choice-child = 儿童
phrase-choice-other = 其他
phrase-unavailable = 短语库打不开
# Variables:
#   $count (Number) - problems
phrase-problems = 本中心短语文件有 { $count } 处问题
phrase-group-yes-no = 是/否
