package cn.mingyi.village.ui;

import cn.mingyi.village.usecase.KeepFigures;
import cn.mingyi.village.usecase.KeepProfile;
import cn.mingyi.village.usecase.Safekeeping;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the screens of 设置 do and read.
 *
 * @param restore closes the store, puts the backup in its place and opens it again; on the screen's
 *     thread
 * @param endTrial leaves 示例村 for 建立本村; on the screen's thread
 */
public record SettingsDesk(
    KeepProfile keepProfile,
    KeepFigures keepFigures,
    Safekeeping safekeeping,
    Consumer<Path> restore,
    Runnable endTrial) {}
