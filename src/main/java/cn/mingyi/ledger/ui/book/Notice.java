package cn.mingyi.ledger.ui.book;

import cn.mingyi.platform.fx.Tone;

/** What the strip across the screen says. */
record Notice(Tone tone, String sentence) {}
