# مناطق بكين الست عشرة وييتشوانغ. المعرفات في السجل ولا تتغير أبدا.

district-yanqing = يانتشينغ
district-huairou = هوايرو
district-miyun = مييون
district-mentougou = منتوقو
district-changping = تشانغبينغ
district-shunyi = شونيي
district-pinggu = بينغقو
district-shijingshan = شيجينغشان
district-haidian = هايديان
district-chaoyang = تشاويانغ
district-tongzhou = تونغتشو
district-fangshan = فانغشان
district-xicheng = شيتشنغ
district-dongcheng = دونغتشنغ
district-fengtai = فنغتاي
district-daxing = داشينغ
district-yizhuang = ييتشوانغ
