/** The tables of 民议. */
@NullMarked
package cn.mingyi.consultation.storage;

import org.jspecify.annotations.NullMarked;
