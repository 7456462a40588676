/** Given names common in many countries: evidence that a column called only "name" holds people. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
  jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
  sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph
  randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan jessica
  sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
  stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine
  christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
  christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
  janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana
  natalie brittany charlotte marie kayla alexis lori jane tony mike bob bill jim tom dave steve chris nick alex max ben sam
  tim ian neil simon nigel graham stuart colin derek trevor alistair ewan hugh ed fred ali omar ahmed mohammed mohamed
  muhammad hassan hussein ibrahim youssef fatima aisha hans klaus jürgen wolfgang günter dieter uwe stefan andreas matthias
  thomas sabine petra monika ursula birgit heike anke lukas leon felix jonas jan piet kees pierre jean-pierre michel philippe
  françois jacques isabelle sophie camille chloé léa luc antoine carlos luis miguel javier antonio manuel francisco pedro
  pablo carmen pilar lucía sofía elena giovanni giuseppe marco luca matteo francesca giulia chiara paolo lars erik anders
  sven ingrid astrid olga ivan dmitri sergei natalia svetlana tatiana vladimir anastasia piotr katarzyna agnieszka marek
  jakub raj amit priya anil sunil ravi sanjay deepak rahul neha pooja arjun kumar hiroshi kenji yuki akira min-jun ji-woo`.split(
    /\s+/,
  ),
);
