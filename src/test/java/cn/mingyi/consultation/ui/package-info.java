@NullMarked
package cn.mingyi.consultation.ui;

import org.jspecify.annotations.NullMarked;
