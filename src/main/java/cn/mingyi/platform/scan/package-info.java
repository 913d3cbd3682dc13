/**
 * Paper that comes back: opens what a scanner or a telephone leaves and reads the QR codes of each
 * page. Files are from unknown hands, so each is weighed before it is opened; nothing here knows
 * what the codes mean.
 */
@NullMarked
package cn.mingyi.platform.scan;

import org.jspecify.annotations.NullMarked;
