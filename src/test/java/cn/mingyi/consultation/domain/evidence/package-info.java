@NullMarked
package cn.mingyi.consultation.domain.evidence;

import org.jspecify.annotations.NullMarked;
