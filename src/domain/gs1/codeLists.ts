/** Codes written as their first character followed by what can come after it, separated by commas. */
function codes(text: string): ReadonlySet<string> {
  const groups = text.trim().split(/\s+/);
  return new Set(
    groups.flatMap((g) =>
      g
        .slice(1)
        .split(',')
        .map((rest) => g.charAt(0) + rest),
    ),
  );
}

/** ISO 3166-1, three digits. */
export const COUNTRIES = codes(`
004,08,10,12,16,20,24,28,31,32,36,40,44,48,50,51,52,56,60,64,68,70,72,74,76,84,86,90,92,96
100,04,08,12,16,20,24,32,36,40,44,48,52,56,58,62,66,70,74,75,78,80,84,88,91,92,96
203,04,08,12,14,18,22,26,31,32,33,34,38,39,42,46,48,50,54,58,60,62,66,68,70,75,76,88,92,96
300,04,08,12,16,20,24,28,32,34,36,40,44,48,52,56,60,64,68,72,76,80,84,88,92,98
400,04,08,10,14,17,18,22,26,28,30,34,38,40,42,46,50,54,58,62,66,70,74,78,80,84,92,96,98,99
500,04,08,12,16,20,24,28,31,33,34,35,40,48,54,58,62,66,70,74,78,80,81,83,84,85,86,91,98
600,04,08,12,16,20,24,26,30,34,38,42,43,46,52,54,59,60,62,63,66,70,74,78,82,86,88,90,94
702,03,04,05,06,10,16,24,28,29,32,40,44,48,52,56,60,62,64,68,72,76,80,84,88,92,95,96,98
800,04,07,18,26,31,32,33,34,40,50,54,58,60,62,76,82,87,94`);

/** ISO 3166-1, two letters. */
export const ALPHA2 = codes(`
AD,E,F,G,I,L,M,O,Q,R,S,T,U,W,X,Z BA,B,D,E,F,G,H,I,J,L,M,N,O,Q,R,S,T,V,W,Y,Z
CA,C,D,F,G,H,I,K,L,M,N,O,R,U,V,W,X,Y,Z DE,J,K,M,O,Z EC,E,G,H,R,S,T FI,J,K,M,O,R
GA,B,D,E,F,G,H,I,L,M,N,P,Q,R,S,T,U,W,Y HK,M,N,R,T,U ID,E,L,M,N,O,Q,R,S,T JE,M,O,P KE,G,H,I,M,N,P,R,W,Y,Z
LA,B,C,I,K,R,S,T,U,V,Y MA,C,D,E,F,G,H,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z NA,C,E,F,G,I,L,O,P,R,U,Z OM
PA,E,F,G,H,K,L,M,N,R,S,T,W,Y QA RE,O,S,U,W SA,B,C,D,E,G,H,I,J,K,L,M,N,O,R,S,T,V,X,Y,Z
TC,D,F,G,H,J,K,L,M,N,O,R,T,V,W,Z UA,G,M,S,Y,Z VA,C,E,G,I,N,U WF,S YE,T ZA,M,W`);

/** ISO 4217, three digits; also those withdrawn of late, as old labels carry them. */
export const CURRENCIES = codes(`
008,12,32,36,44,48,50,51,52,60,64,68,72,84,90,96 104,08,16,24,32,36,44,52,56,70,74,88,91,92
203,08,14,22,30,32,38,42,62,70,92 320,24,28,32,40,44,48,52,56,60,64,68,76,88,92,98
400,04,08,10,14,17,18,22,26,30,34,46,54,58,62,80,84,96,98 504,12,16,24,32,33,48,54,58,66,78,86,90,98
600,04,08,34,43,46,54,82,90,94 702,04,06,10,28,48,52,56,60,64,76,80,84,88 800,07,18,26,34,40,58,60,82,86
901,24,25,27,28,29,30,31,32,33,34,36,38,40,41,43,44,46,47,48,49,50,51,52,53,55,56,57,58,59
960,61,62,63,64,65,67,68,69,70,71,72,73,75,76,77,78,79,80,81,84,85,86,90,94,97,99`);

/** UN/ECE Recommendation 21 with the codes GS1 adds (PackageTypeCode). */
export const PACKAGE_TYPES = codes(`
1A,B,D,F,G,W 200,01,02,03,04,05,06,10,11,12,C 3A,H 43,4,A,B,C,D,F,G,H 5H,L,M 6H,P 7A,B 8,A,B,C 9
AA,B,C,D,F,G,H,I,J,L,M,P,PE,T,V B4,B,C,D,E,F,G,GE,H,I,J,K,L,M,ME,N,O,P,Q,R,RI,S,T,U,V,W,X,Y,Z
CA,B,BL,C,CE,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z DA,B,C,G,H,I,J,K,L,M,N,P,PE,R,S,T,U,V,W,X,Y
E1,2,3,C,D,E,F,G,H,I,N FB,C,D,E,I,L,O,OB,P,PE,R,T,W,X GB,I,L,R,U,Y,Z HA,B,C,G,N,R
IA,B,C,D,E,F,G,H,K,L,N,Z JB,C,G,R,T,Y KG,I LAB,E,G,T,U,V,Z MA,B,C,E,PE,R,S,T,W,X NA,E,F,G,S,T,U,V
OA,B,C,D,E,F,K,PE,T,U P2,A,AE,B,C,D,E,F,G,H,I,J,K,L,LP,N,O,OP,P,PE,R,T,U,UE,V,X,Y,Z
QA,B,C,D,F,G,H,J,K,L,M,N,P,Q,R,S RB1,B2,B3,CB,D,G,J,K,L,O,T,Z
S1,A,B,C,D,E,EC,H,I,K,L,M,O,P,S,T,TL,U,V,W,X,Y,Z T1,B,C,D,E,EV,G,HE,I,K,L,N,O,R,RE,S,T,TE,U,V,W,WE,Y,Z
UC,N,UE VA,G,I,K,L,N,O,P,Q,R,S,Y WA,B,C,D,F,G,H,J,K,L,M,N,P,Q,R,RP,S,T,U,V,W,X,Y,Z
X11,12,15,16,17,18,19,20,3,A,B,C,D,F,G,H,J,K YA,B,C,D,F,G,H,J,K,L,M,N,P,Q,R,S,T,V,W,X,Y,Z
ZA,B,C,D,F,G,H,J,K,L,M,N,P,Q,R,S,T,U,V,W,X,Y,Z`);
