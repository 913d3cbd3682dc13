/** The tables of 本村: profile, deadlines, attachments. */
@NullMarked
package cn.mingyi.village.storage;

import org.jspecify.annotations.NullMarked;
