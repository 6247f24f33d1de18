package dev.newsdigest.core.keyword;

import java.util.Set;

/** Words that stand in every other text and say little of what one text is about. */
final class NewsWords {

  /** No part of any phrase. */
  private static final Set<String> STOPS =
      Set.of(
          ("e.g i.e etc et al vs via per said say says told tells mr mrs ms dr according including"
                  + " two three four five six seven eight nine ten first second third last next"
                  + " like due way ways lot lots thing things several many much few other others"
                  + " another such same own new also still even just yet already again ago one"
                  + " don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't"
                  + " it's i'm you're he's she's that's there's they're we're i've you've we've let's"
                  + " something anything nothing everything someone anyone everyone nobody"
                  + " 进行 通过 提出 采用 利用 基于 得到 表明 认为 指出 介绍 探讨 主要 有效 重要 一定"
                  + " 相关 不同 具有 存在 实现 提供 提高 之间 以及 其中 方面 表示 可能 能够 成为 需要 目前"
                  + " 今日 昨日 近日 记者 此次 正式 宣布 推出 最新 全新 部分 多个 如何 什么 为什么 怎么 一个"
                  + " 一种 结果表明 本文 公告 公布 发布 预计 推动 开始 完成 上线 面向 同比 环比 同期 上年"
                  + " 去年 今年 明年 年度 左右 以上 以下 本周 下周 上周 周一 周二 周三 周四 周五 周六 周日"
                  + " 近期 日前 首次 截至 达到 超过 包括 显示 拟将 不超 同比增长 同比下降 同比增 当地时间")
              .split(" "));

  /** Nouns that stay in phrases but weigh less. */
  private static final Set<String> GENERIC =
      Set.of(
          ("paper papers study studies work result results method methods approach approaches"
                  + " problem problems example examples use case cases number numbers type types kind"
                  + " kinds form part parts time times year years day days week weeks month months"
                  + " today yesterday monday tuesday wednesday thursday friday saturday sunday january"
                  + " february march april may june july august september october november december"
                  + " section figure fig table author authors research article review present order"
                  + " set fact point view issue issues idea ideas effect effects amount range level"
                  + " levels value values term terms aspect aspects factor factors feature features"
                  + " property properties technique techniques respect basis purpose aim goal role"
                  + " place people man men woman women company companies"
                  + " 研究 分析 方法 影响 作用 情况 问题 目的 结论 结果 特点 特征 公司 消息 报道 发展 应用"
                  + " 技术 系统 模型 理论 设计 关系 过程 条件 因素 全球 信息 服务 成果 名称 增加 集团 选项 功能"
                  + " 产品 业务 行业 市场 团队 用户 优化 建设 调整 项目 平台 领域 规模")
              .split(" "));

  /** Nouns that name something only together with another word. */
  private static final Set<String> GENERIC_ALONE =
      Set.of(
          ("statement statements comment comments progress favor opportunity opportunities presence"
                  + " access user users country countries business businesses reason reasons change"
                  + " changes chance member members detail details decision decisions plan plans move"
                  + " moves step steps end past future help need needs mission expectations post posts"
                  + " concern concerns input inputs scales string strings reserves architecture"
                  + " application applications development relationship inclusion surface")
              .split(" "));

  /** Words that judge or place what follows: they open a phrase but are no part of a term. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          ("new newer novel recent current existing present previous former latter latest various"
                  + " several numerous many different similar same certain particular specific"
                  + " general overall whole entire full complete main major minor key important"
                  + " significant crucial essential necessary possible potential likely suitable"
                  + " appropriate proper adequate reasonable useful helpful valuable interesting"
                  + " promising effective efficient good better best great greater bad worse strong"
                  + " stronger weak powerful popular famous common usual typical traditional"
                  + " conventional ordinary basic simple simpler easy easier difficult hard"
                  + " additional further extra considerable substantial extensive limited real true"
                  + " actual proposed described presented obtained given resulting corresponding"
                  + " associated related relevant respective desired required needed expected known"
                  + " well-known so-called called named stated mentioned above following remaining"
                  + " available able big bigger little larger smaller higher lower improved"
                  + " growing increasing emerging leading using based involving including provided"
                  + " clear obvious top early earlier late later old older young first"
                  + " comprehensive detailed brief careful successful unique special own")
              .split(" "));

  private NewsWords() {}

  /** Whether a form judges or places the thing it stands before. */
  static boolean isQualifier(String form) {
    return QUALIFIERS.contains(form);
  }

  static boolean isStop(String form) {
    return STOPS.contains(form);
  }

  /** Whether a form says little as a keyword of its own. */
  static boolean isGenericAlone(String form) {
    return GENERIC.contains(form) || GENERIC_ALONE.contains(form);
  }

  static boolean isGeneric(String form) {
    return GENERIC.contains(form);
  }
}
