/** What is done. */
import type {WordClasses} from 'empathylint/rule';
import {list} from './list.ts';

export const acts: WordClasses = {
	// ------------------------------------------------------------ acting
	/** What we do to help. The infinitive. */
	'ACT-V': list(
		'check, look into, look at, investigate, refund, replace, send, resend, email, e-mail, call, arrange, book, fix, update, process',
		'credit, cancel, escalate, confirm, reset, open, raise, transfer, reply, come back, get back, follow up, review, contact, restore',
		'resolve, reach out, issue, post, ship, deliver, notify, let you know, keep you, provide, offer, share, pass, forward, add, remove',
		'correct, waive, reimburse, compensate, extend, upgrade, schedule, reschedule, ring, phone, write, prepare, arrange for, organise',
		'guide, walk you, connect, initiate, assign, ask, speak, talk, discuss, ensure, make sure, collect, pick up, return, repair, switch',
		'activate, deactivate, delete, unlock, reopen, close, log, file, submit, take care of, get this, get it, get you, work with, monitor',
		'apply, set up, create, adjust, increase, reinstate, reissue, put, move, test, try, help you, give you, show you, honour, hold, save',
		'explain, keep, publish, release, roll out, deploy, patch, restart, change, swap, place, charge, find out, find, request, track, chase, text, redo',
		'measure, copy, scan, stamp, reserve, draft, edit, brief, search, type, photograph, solve, use, sort, sort out, pay, order, print, pack, dispatch, install, fit, mend, clean, paint, top up, drop, hand, lend, block, lock, unblock, sign, pop, refill',
		'retry, disable, enable, revoke, proceed with, tell you, examine, inform, respond, acknowledge, answer, visit, bring, begin, start, continue, conduct, implement, take, make, be in touch, do',
	),
	/** Work with the hands or on an account, in any form; none of them promises a feeling. House. */
	'HAND-V': list(
		'wipe~, knock~ ANY? ANY off, dig~ out, pull~, patch~ up, repaint~, replaster~, reprint~, repack~, wrap~, weigh~, recount~',
		'jot~ down, countersign~, rewire~, stitch~, wash~, iron~, scrub~, sweep~, mop~, hoover~, vacuum~',
		'polish~, grease~, recharge~, refuel~, unload~, carry~ ANY? ANY up/over/round, hand~ over/back, drop~ off/round, bring~ round/over, fetch~',
		'reorder~, repay~, pay~ back, deduct~, subtract~, halve~, cut~ ANY? ANY by, freeze~, unfreeze~, pause~, resume~, halt~, whitelist~, unmute~',
		'rename~, merge~, unlink~, detach~, resync~, back~ up, roll~ back, reboot~, reload~, flush~, rebuild~, redeploy~, rerun~, retest~, recheck~',
		'recalculate~, rewrite~, translate~, proofread~, compile~, reroute~, redirect~, divert~, relay~, retrain~, nudge~, speed~ up',
		'bump~, move~ up, shift~, pencil~ in, squeeze~ in, block~ out, lay~ aside, backdate~, postpone~, push~ back, bring~ forward, write~ off',
		'void~, reverse~, undo~, revert~, tweak~, recalibrate~, tighten~, loosen~, rekey~, isolate~, reconnect~, unplug~, drain~, empty~, fill~, replenish~',
		'restock~, reship~, repost~, donate~, rehouse~, put~ ANY up, reseat~, re-register~, unsubscribe~, refer~, double-check~, cross-check~',
		'reconcile~, inspect~, reproduce~, diagnose~, locate~, look~ up, comb~ through, go~ through, run~ through, sift~, listen~ to, play~ back',
		'refit~, rectify~, double~, skip~, let~ you in, go~ over, engrave~, inflate~, defrost~, regrout~, resole~, rebind~, retype~, realign~, rewind~, reprogram~, reflash~',
		'ping~, come~ round/by/over, drive~ ANY? ANY? out/over/round, swing~ by, stop~ by, look~ after, stay~ on this/it, see~ to, hang~',
	),
	/** The same as past participles. */
	'ACT-ED': list(
		'checked, looked into, looked at, investigated, refunded, replaced, sent, resent, emailed, called, arranged, booked, fixed, updated',
		'processed, credited, cancelled, escalated, confirmed, reset, opened, raised, transferred, replied, reviewed, contacted',
		'restored, resolved, issued, posted, shipped, delivered, notified, provided, shared, passed, forwarded, added, removed, corrected',
		'waived, reimbursed, compensated, extended, upgraded, scheduled, rescheduled, rung, written, prepared, organised, assigned, asked',
		'spoken, collected, returned, repaired, switched, activated, deleted, unlocked, reopened, logged, filed, submitted, applied, created',
		'adjusted, reinstated, reissued, put, moved, deployed, patched, restarted, rolled out, taken, started, identified, found, tracked',
		'ruled out, rolled back, paused, flagged, approved, completed, dealt with, changed, swapped, placed, requested, closed, engaged, disabled',
		'taken steps, taken action, pulled together, rectified, met, been through',
		'attached, enclosed, messaged, phoned, texted, signed out, locked, compared, popped, ordered, paid, printed, packed, mended, sorted, sorted out, topped up',
		'measured, copied, scanned, reserved, drafted, edited, briefed, searched, photographed, told the/OUR, established, launched, hired, turned off/on, switched off/on, dispatched, rebooked, unblocked, installed, fitted, cleaned, refilled, set aside, put aside, included, credited back',
		'followed up, reached out, connected, initiated, held, bought, lent, handed, dropped off, signed, chased, solved, redone',
		'offered, sourced, left the/your/a, kept your/you, heard from/back, agreed with, visited, covered',
		'implemented, introduced, begun, secured, blocked, reported, made, set up, tested, traced, finished, cleared, enabled, given, gone ahead, scaled, enrolled, stopped, revoked, restricted, rotated',
	),
	/** The same as -ing forms. */
	'ACT-ING': list(
		'checking, looking into, looking at, investigating, refunding, replacing, sending, resending, emailing, calling, arranging, booking',
		'fixing, updating, processing, crediting, cancelling, escalating, confirming, resetting, opening, raising, transferring',
		'reviewing, contacting, restoring, resolving, issuing, shipping, providing, offering, passing, forwarding, adding, removing, working',
		'correcting, waiving, extending, preparing, organising, speaking, collecting, repairing, reopening, creating, putting, moving, taking',
		'testing, rolling, monitoring, reaching out, following up, implementing, making, conducting, returning, chasing, tracking, swapping',
		'adjusting, asking, actively working, addressing, prioritising, reinforcing, instituting, training, retraining, strengthening, expediting',
		'completing, rebuilding, tightening, rolling out, setting up, stepping up, splicing, cleaning, searching, holding, sorting',
		'posting, delivering, sharing, reimbursing, compensating, scheduling, rescheduling, ringing, phoning, connecting, initiating, assigning, switching',
		'activating, deleting, unlocking, filing, submitting, reissuing, reinstating, giving you/your, keeping you/your/the, publishing, releasing, deploying, patching',
		'restarting, placing, requesting, texting, copying, scanning, reserving, drafting, solving, paying, ordering, printing, packing, dispatching, installing, fitting',
		'mending, painting, topping up, handing, lending, blocking, unblocking, signing, refilling, bringing, visiting, buying, covering, sourcing',
		'enhancing, reevaluating, improving, changing, introducing, notifying, upgrading, getting, logging, continuing to monitor/investigate/watch',
	),
	/** What a customer may want from us and hear that we cannot do: it makes a refusal of a limit. House. */
	'HELP-V': list(
		'refund~, reimburse~, exchange~, replace~, return~, accept~, approve~, grant~, offer~, provide~, give~, make~, change~',
		'amend~, cancel~, extend~, waive~, honour~, reopen~, release~, remove~, reverse~, issue~, credit~, compensate~, cover~',
		'help~, assist~, process~, fulfil~, fulfill~, accommodate~, arrange~, book~, move~, reschedule~, ship~, deliver~, post~',
		'send~, supply~, repair~, fix~, service~, support~, agree~, allow~, permit~, do~, take~, pay~, discuss~',
		'share~, disclose~, add~, install~, meet~, match~, transfer~, upgrade~, restore~, reinstate~, consider~, proceed~, continue~',
	),
	/** What the customer can be asked to do: base verbs that open an instruction. S16, S19. */
	'DO-V': list(
		'check, send, reply, open, click, choose, press, hold, upload, sign, select, enter, follow, visit, go, log, use, provide, contact',
		'call, email, e-mail, write, download, install, restart, reset, update, confirm, complete, fill, return, attach, review, try, turn',
		'tap, scroll, copy, paste, share, submit, navigate, locate, verify, make sure, ensure, see, read, refer, reach out, bring, take, keep',
		'add, remove, change, set, run, start, stop, switch, unplug, plug, wait, allow, give, let us/me know your/which/what/when/whether/how, tell',
		'ask, text, ring, speak, book, schedule, pay, pick, create, register, join, search, find, look, describe, note down, gather, prepare',
		'apply, request, answer, respond, consider, monitor, enrol, enroll, sign up, sign in, close, clear, delete, disable, enable, move, put',
		'drop, leave, replace, save, scan, swipe, type, watch, help, explain, specify, include, indicate, quote, state, forward, get in touch',
		'double-check, stay where/away/indoors/clear/put, inform, notify, re-enter, have a look/read/word/think, redeem, reinstall, uninstall, proceed, continue, unlock, log in',
		'connect, disconnect, report, collect, print, ignore, treat, bear with, stay on, hang on, hold on, head, grab, relax, chill, buy, refresh',
	),
	/** What the customer can be asked to do by hand. Many are nouns too: only known with their object. House. */
	'TASK-V': list(
		'empty, pop, wipe, rinse, transfer, view, dial, post, skip, lift, push, pull, avoid, mind, rest, make, hit, tick, untick, hand, drink, eat, wash, cut, peel, stick, slide, twist, unscrew, screw, tighten, loosen, detach, insert, eject',
		'measure, weigh, label, pack, unpack, wrap, unwrap, seal, open up, recharge, charge, refill, fill, rotate, flip, lower, raise, adjust, align, clean, cool',
		'heat, store, freeze, thaw, boil, cook, mix, shake, stir, pour, spray, rub, cover, uncover, lock, knock, walk, drive, board, park, queue, show, present',
		'carry, wear, meet, join, attend, reserve, order, renew, cancel, pause, resume, extend, upgrade, downgrade, import, export, sync, back up, merge, initial',
		'stamp, mail, fax, bookmark, subscribe, unsubscribe, pin, mute, block, grant, revoke, authorise, approve, reject, decline, accept, confirm, test, patch',
		'rename, edit, undo, redo, retry, repeat, reboot, relaunch, reload, throw, pull out, trim, soak, dust, vacuum, mop, drain, plug in, plan, compare, list, name',
		'pass, photograph, record, film, draw, sketch, jot, mark, circle, highlight, underline, count, double-click, right-click, long-press, drag, zoom, expand',
		'access, get, settle, rsvp, attempt, arrange, track, manage, invite, secure, resubmit, configure, customise, activate, deactivate, reschedule, rebook, file, authenticate, validate, unlink, link',
		'launch, toggle, rescan, re-scan, retake, claim, rate, assign, swap, resend, arrive, browse, recheck',
		'collapse, sort, filter, whitelist, trust, quit, exit, force-quit, force-close, inspect, rinse off, hang, hold off, travel',
	),
};
