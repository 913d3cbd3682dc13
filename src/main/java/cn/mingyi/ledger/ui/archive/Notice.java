package cn.mingyi.ledger.ui.archive;

import cn.mingyi.platform.fx.Tone;

/** What the strip across the screen says. */
record Notice(Tone tone, String sentence) {}
