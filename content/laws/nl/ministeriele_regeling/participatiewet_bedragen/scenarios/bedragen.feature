# Elk bedrag van participatiewet_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Participatiewet, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 19.3
    When I evaluate outputs "deel_vakantietoeslag" of "participatiewet_bedragen"
    Then output "deel_vakantietoeslag" equals 0.05
    # artikel 20
    When I evaluate outputs "norm_20_1_a, norm_20_1_b, norm_20_1_c, norm_20_2_a, norm_20_2_b, norm_20_2_c" of "participatiewet_bedragen"
    Then output "norm_20_1_a" equals 31694
    And output "norm_20_1_b" equals 63388
    And output "norm_20_1_c" equals 123396
    And output "norm_20_2_a" equals 31694
    And output "norm_20_2_b" equals 100069
    And output "norm_20_2_c" equals 160077
    # artikel 21
    When I evaluate outputs "norm_21_a, norm_21_b" of "participatiewet_bedragen"
    Then output "norm_21_a" equals 128383
    And output "norm_21_b" equals 183404
    # artikel 22
    When I evaluate outputs "norm_22_a, norm_22_b, norm_22_c" of "participatiewet_bedragen"
    Then output "norm_22_a" equals 142576
    And output "norm_22_b" equals 193232
    And output "norm_22_c" equals 193232
    # artikel 22a.3
    When I evaluate outputs "bedrag_22a_3_a, bedrag_22a_3_b" of "participatiewet_bedragen"
    Then output "bedrag_22a_3_a" equals 68375
    And output "bedrag_22a_3_b" equals 31694
    # artikel 23
    When I evaluate outputs "norm_23_1_a, norm_23_1_b, verhoging_23_2_a, verhoging_23_2_b" of "participatiewet_bedragen"
    Then output "norm_23_1_a" equals 40651
    And output "norm_23_1_b" equals 63231
    And output "verhoging_23_2_a" equals 4200
    And output "verhoging_23_2_b" equals 9500
    # artikel 31.2.n
    When I evaluate outputs "vrijlating_31_2_n_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_n_maximum" equals 26400
    # artikel 31.2.r
    When I evaluate outputs "vrijlating_31_2_r_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_r_maximum" equals 16473
    # artikel 34.2.d
    When I evaluate outputs "vrijlating_34_2_d" of "participatiewet_bedragen"
    Then output "vrijlating_34_2_d" equals 6390000
    # artikel 34.3
    When I evaluate outputs "vermogensgrens_34_3_a, vermogensgrens_34_3_b_c" of "participatiewet_bedragen"
    Then output "vermogensgrens_34_3_a" equals 757500
    And output "vermogensgrens_34_3_b_c" equals 1515000
    # artikel 35.2
    When I evaluate outputs "drempel_35_2" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (15 tot en met 17)
    When I evaluate outputs "studietoeslag_15, studietoeslag_16, studietoeslag_17" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (vanaf 18)
    When I evaluate outputs "studietoeslag_18, studietoeslag_19, studietoeslag_20, studietoeslag_21" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b.5
    When I evaluate outputs "vrijlating_stagevergoeding" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2024-01-01: wat vanaf 1 januari 2024 nog niet is bevestigd
    Given the calculation date is "2024-01-01"
    # artikel 31.2.y
    When I evaluate "vrijlating_31_2_y_maximum" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 31.2.k
    When I evaluate "vrijwilligersvergoeding_maximum" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 33.5
    When I evaluate "vrijlating_33_5_a" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    When I evaluate "vrijlating_33_5_b" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2024-07-01: de bedragen vanaf 1 juli 2024
    Given the calculation date is "2024-07-01"
    # artikel 19.3
    When I evaluate outputs "deel_vakantietoeslag" of "participatiewet_bedragen"
    Then output "deel_vakantietoeslag" equals 0.05
    # artikel 20
    When I evaluate outputs "norm_20_1_a, norm_20_1_b, norm_20_1_c, norm_20_2_a, norm_20_2_b, norm_20_2_c" of "participatiewet_bedragen"
    Then output "norm_20_1_a" equals 32303
    And output "norm_20_1_b" equals 64606
    And output "norm_20_1_c" equals 125764
    And output "norm_20_2_a" equals 32303
    And output "norm_20_2_b" equals 101990
    And output "norm_20_2_c" equals 163148
    # artikel 21
    When I evaluate outputs "norm_21_a, norm_21_b" of "participatiewet_bedragen"
    Then output "norm_21_a" equals 130845
    And output "norm_21_b" equals 186921
    # artikel 22
    When I evaluate outputs "norm_22_a, norm_22_b, norm_22_c" of "participatiewet_bedragen"
    Then output "norm_22_a" equals 145685
    And output "norm_22_b" equals 197664
    And output "norm_22_c" equals 197664
    # artikel 23
    When I evaluate outputs "norm_23_1_a, norm_23_1_b, verhoging_23_2_a, verhoging_23_2_b" of "participatiewet_bedragen"
    Then output "norm_23_1_a" equals 41431
    And output "norm_23_1_b" equals 64445
    And output "verhoging_23_2_a" equals 4200
    And output "verhoging_23_2_b" equals 9500
    # artikel 31.2.n
    When I evaluate outputs "vrijlating_31_2_n_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_n_maximum" equals 26900
    # artikel 31.2.r
    When I evaluate outputs "vrijlating_31_2_r_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_r_maximum" equals 16779
    # artikel 31.2.y
    When I evaluate outputs "vrijlating_31_2_y_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_y_maximum" equals 17018
    # artikel 34.2.d
    When I evaluate outputs "vrijlating_34_2_d" of "participatiewet_bedragen"
    Then output "vrijlating_34_2_d" equals 6390000
    # artikel 34.3
    When I evaluate outputs "vermogensgrens_34_3_a, vermogensgrens_34_3_b_c" of "participatiewet_bedragen"
    Then output "vermogensgrens_34_3_a" equals 757500
    And output "vermogensgrens_34_3_b_c" equals 1515000
    # artikel 35.2
    When I evaluate outputs "drempel_35_2" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (15 tot en met 17)
    When I evaluate outputs "studietoeslag_15, studietoeslag_16, studietoeslag_17" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (vanaf 18)
    When I evaluate outputs "studietoeslag_18, studietoeslag_19, studietoeslag_20, studietoeslag_21" of "participatiewet_bedragen"
    Then output "studietoeslag_18" equals 17979
    And output "studietoeslag_19" equals 21575
    And output "studietoeslag_20" equals 28766
    And output "studietoeslag_21" equals 35957
    # artikel 36b.5
    When I evaluate outputs "vrijlating_stagevergoeding" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 33.5
    When I evaluate outputs "vrijlating_33_5_a, vrijlating_33_5_b" of "participatiewet_bedragen"
    Then output "vrijlating_33_5_a" equals 2505
    And output "vrijlating_33_5_b" equals 5010

  Scenario: 2024-07-01: wat vanaf 1 juli 2024 nog niet is bevestigd
    Given the calculation date is "2024-07-01"
    # artikel 22a.3
    When I evaluate "bedrag_22a_3_a" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    When I evaluate "bedrag_22a_3_b" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 31.2.k
    When I evaluate "vrijwilligersvergoeding_maximum" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 20
    When I evaluate outputs "norm_20_1_a, norm_20_1_b, norm_20_1_c, norm_20_2_a, norm_20_2_b, norm_20_2_c" of "participatiewet_bedragen"
    Then output "norm_20_1_a" equals 33217
    And output "norm_20_1_b" equals 66434
    And output "norm_20_1_c" equals 129321
    And output "norm_20_2_a" equals 33217
    And output "norm_20_2_b" equals 104875
    And output "norm_20_2_c" equals 167762
    # artikel 21
    When I evaluate outputs "norm_21_a, norm_21_b" of "participatiewet_bedragen"
    Then output "norm_21_a" equals 134545
    And output "norm_21_b" equals 192207
    # artikel 22
    When I evaluate outputs "norm_22_a, norm_22_b, norm_22_c" of "participatiewet_bedragen"
    Then output "norm_22_a" equals 150107
    And output "norm_22_b" equals 205348
    And output "norm_22_c" equals 205348
    # artikel 35.2
    When I evaluate outputs "drempel_35_2" of "participatiewet_bedragen"
    Then output "drempel_35_2" equals 17000
    # artikel 36b (15 tot en met 17)
    When I evaluate outputs "studietoeslag_15, studietoeslag_16, studietoeslag_17" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (vanaf 18)
    When I evaluate outputs "studietoeslag_18, studietoeslag_19, studietoeslag_20, studietoeslag_21" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b.5
    When I evaluate outputs "vrijlating_stagevergoeding" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 19.3
    When I evaluate outputs "deel_vakantietoeslag" of "participatiewet_bedragen"
    Then output "deel_vakantietoeslag" equals 0.048
    # artikel 22a.3
    When I evaluate outputs "bedrag_22a_3_a, bedrag_22a_3_b" of "participatiewet_bedragen"
    Then output "bedrag_22a_3_a" equals 71658
    And output "bedrag_22a_3_b" equals 33217
    # artikel 23
    When I evaluate outputs "norm_23_1_a, norm_23_1_b, verhoging_23_2_a, verhoging_23_2_b" of "participatiewet_bedragen"
    Then output "norm_23_1_a" equals 42603
    And output "norm_23_1_b" equals 66269
    And output "verhoging_23_2_a" equals 4500
    And output "verhoging_23_2_b" equals 10100
    # artikel 31.2.n
    When I evaluate outputs "vrijlating_31_2_n_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_n_maximum" equals 27300
    # artikel 31.2.r
    When I evaluate outputs "vrijlating_31_2_r_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_r_maximum" equals 17061
    # artikel 33.5
    When I evaluate outputs "vrijlating_33_5_a, vrijlating_33_5_b" of "participatiewet_bedragen"
    Then output "vrijlating_33_5_a" equals 2570
    And output "vrijlating_33_5_b" equals 5140
    # artikel 34.2.d
    When I evaluate outputs "vrijlating_34_2_d" of "participatiewet_bedragen"
    Then output "vrijlating_34_2_d" equals 6550000
    # artikel 34.3
    When I evaluate outputs "vermogensgrens_34_3_a, vermogensgrens_34_3_b_c" of "participatiewet_bedragen"
    Then output "vermogensgrens_34_3_a" equals 777000
    And output "vermogensgrens_34_3_b_c" equals 1554000

  Scenario: 2025-01-01: wat vanaf 1 januari 2025 nog niet is bevestigd
    Given the calculation date is "2025-01-01"
    # artikel 31.2.y
    When I evaluate "vrijlating_31_2_y_maximum" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 31.2.k
    When I evaluate "vrijwilligersvergoeding_maximum" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2025-07-01: de bedragen vanaf 1 juli 2025
    Given the calculation date is "2025-07-01"
    # artikel 20
    When I evaluate outputs "norm_20_1_a, norm_20_1_b, norm_20_1_c, norm_20_2_a, norm_20_2_b, norm_20_2_c" of "participatiewet_bedragen"
    Then output "norm_20_1_a" equals 33798
    And output "norm_20_1_b" equals 67596
    And output "norm_20_1_c" equals 131588
    And output "norm_20_2_a" equals 33798
    And output "norm_20_2_b" equals 106712
    And output "norm_20_2_c" equals 170704
    # artikel 21
    When I evaluate outputs "norm_21_a, norm_21_b" of "participatiewet_bedragen"
    Then output "norm_21_a" equals 136906
    And output "norm_21_b" equals 195580
    # artikel 22
    When I evaluate outputs "norm_22_a, norm_22_b, norm_22_c" of "participatiewet_bedragen"
    Then output "norm_22_a" equals 153021
    And output "norm_22_b" equals 209498
    And output "norm_22_c" equals 209498
    # artikel 22a.3
    When I evaluate outputs "bedrag_22a_3_a, bedrag_22a_3_b" of "participatiewet_bedragen"
    Then output "bedrag_22a_3_a" equals 72914
    And output "bedrag_22a_3_b" equals 33798
    # artikel 23
    When I evaluate outputs "norm_23_1_a, norm_23_1_b, verhoging_23_2_a, verhoging_23_2_b" of "participatiewet_bedragen"
    Then output "norm_23_1_a" equals 43349
    And output "norm_23_1_b" equals 67429
    And output "verhoging_23_2_a" equals 4500
    And output "verhoging_23_2_b" equals 10100
    # artikel 31.2.n
    When I evaluate outputs "vrijlating_31_2_n_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_n_maximum" equals 27800
    # artikel 31.2.r
    When I evaluate outputs "vrijlating_31_2_r_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_r_maximum" equals 17387
    # artikel 35.2
    When I evaluate outputs "drempel_35_2" of "participatiewet_bedragen"
    Then output "drempel_35_2" equals 17000
    # artikel 36b (15 tot en met 17)
    When I evaluate outputs "studietoeslag_15, studietoeslag_16, studietoeslag_17" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (vanaf 18)
    When I evaluate outputs "studietoeslag_18, studietoeslag_19, studietoeslag_20, studietoeslag_21" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b.5
    When I evaluate outputs "vrijlating_stagevergoeding" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 19.3
    When I evaluate outputs "deel_vakantietoeslag" of "participatiewet_bedragen"
    Then output "deel_vakantietoeslag" equals 0.048
    # artikel 31.2.y
    When I evaluate outputs "vrijlating_31_2_y_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_y_maximum" equals 17635
    # artikel 33.5
    When I evaluate outputs "vrijlating_33_5_a, vrijlating_33_5_b" of "participatiewet_bedragen"
    Then output "vrijlating_33_5_a" equals 2570
    And output "vrijlating_33_5_b" equals 5140
    # artikel 34.2.d
    When I evaluate outputs "vrijlating_34_2_d" of "participatiewet_bedragen"
    Then output "vrijlating_34_2_d" equals 6550000
    # artikel 34.3
    When I evaluate outputs "vermogensgrens_34_3_a, vermogensgrens_34_3_b_c" of "participatiewet_bedragen"
    Then output "vermogensgrens_34_3_a" equals 777000
    And output "vermogensgrens_34_3_b_c" equals 1554000

  Scenario: 2025-07-01: wat vanaf 1 juli 2025 nog niet is bevestigd
    Given the calculation date is "2025-07-01"
    # artikel 31.2.k
    When I evaluate "vrijwilligersvergoeding_maximum" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 19.3
    When I evaluate outputs "deel_vakantietoeslag" of "participatiewet_bedragen"
    Then output "deel_vakantietoeslag" equals 0.048
    # artikel 20
    When I evaluate outputs "norm_20_1_a, norm_20_1_b, norm_20_1_c, norm_20_2_a, norm_20_2_b, norm_20_2_c" of "participatiewet_bedragen"
    Then output "norm_20_1_a" equals 34599
    And output "norm_20_1_b" equals 69198
    And output "norm_20_1_c" equals 134706
    And output "norm_20_2_a" equals 34599
    And output "norm_20_2_b" equals 109241
    And output "norm_20_2_c" equals 174749
    # artikel 20.3
    When I evaluate outputs "verhoging_20_3" of "participatiewet_bedragen"
    Then output "verhoging_20_3" equals 74645
    # artikel 21
    When I evaluate outputs "norm_21_a, norm_21_b" of "participatiewet_bedragen"
    Then output "norm_21_a" equals 140150
    And output "norm_21_b" equals 200213
    # artikel 22
    When I evaluate outputs "norm_22_a, norm_22_b, norm_22_c" of "participatiewet_bedragen"
    Then output "norm_22_a" equals 156469
    And output "norm_22_b" equals 214416
    And output "norm_22_c" equals 214416
    # artikel 22a.3
    When I evaluate outputs "bedrag_22a_3_a, bedrag_22a_3_b" of "participatiewet_bedragen"
    Then output "bedrag_22a_3_a" equals 74642
    And output "bedrag_22a_3_b" equals 34599
    # artikel 23
    When I evaluate outputs "norm_23_1_a, norm_23_1_b, verhoging_23_2_a, verhoging_23_2_b" of "participatiewet_bedragen"
    Then output "norm_23_1_a" equals 44376
    And output "norm_23_1_b" equals 69027
    And output "verhoging_23_2_a" equals 4700
    And output "verhoging_23_2_b" equals 10600
    # artikel 31.2.n
    When I evaluate outputs "vrijlating_31_2_n_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_n_maximum" equals 28500
    # artikel 31.2.r
    When I evaluate outputs "vrijlating_31_2_r_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_r_maximum" equals 17766
    # artikel 31.2.y
    When I evaluate outputs "vrijlating_31_2_y_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_y_maximum" equals 18019
    # artikel 31.2.k
    When I evaluate outputs "vrijwilligersvergoeding_maximum" of "participatiewet_bedragen"
    Then output "vrijwilligersvergoeding_maximum" equals 22000
    # artikel 33.5
    When I evaluate outputs "vrijlating_33_5_a, vrijlating_33_5_b" of "participatiewet_bedragen"
    Then output "vrijlating_33_5_a" equals 2650
    And output "vrijlating_33_5_b" equals 5300
    # artikel 34.2.d
    When I evaluate outputs "vrijlating_34_2_d" of "participatiewet_bedragen"
    Then output "vrijlating_34_2_d" equals 6750000
    # artikel 34.3
    When I evaluate outputs "vermogensgrens_34_3_a, vermogensgrens_34_3_b_c" of "participatiewet_bedragen"
    Then output "vermogensgrens_34_3_a" equals 800000
    And output "vermogensgrens_34_3_b_c" equals 1600000
    # artikel 35.2
    When I evaluate outputs "drempel_35_2" of "participatiewet_bedragen"
    Then output "drempel_35_2" equals 17600
    # artikel 36b (15 tot en met 17)
    When I evaluate outputs "studietoeslag_15, studietoeslag_16, studietoeslag_17" of "participatiewet_bedragen"
    Then output "studietoeslag_15" equals 11555
    And output "studietoeslag_16" equals 13288
    And output "studietoeslag_17" equals 15214
    # artikel 36b (vanaf 18)
    When I evaluate outputs "studietoeslag_18, studietoeslag_19, studietoeslag_20, studietoeslag_21" of "participatiewet_bedragen"
    Then output "studietoeslag_18" equals 19257
    And output "studietoeslag_19" equals 23109
    And output "studietoeslag_20" equals 30812
    And output "studietoeslag_21" equals 38514
    # artikel 36b.5
    When I evaluate outputs "vrijlating_stagevergoeding" of "participatiewet_bedragen"
    Then output "vrijlating_stagevergoeding" equals 23109

  Scenario: 2026-07-01: de bedragen vanaf 1 juli 2026
    Given the calculation date is "2026-07-01"
    # artikel 19.3
    When I evaluate outputs "deel_vakantietoeslag" of "participatiewet_bedragen"
    Then output "deel_vakantietoeslag" equals 0.048
    # artikel 20
    When I evaluate outputs "norm_20_1_a, norm_20_1_b, norm_20_1_c, norm_20_2_a, norm_20_2_b, norm_20_2_c" of "participatiewet_bedragen"
    Then output "norm_20_1_a" equals 35042
    And output "norm_20_1_b" equals 70084
    And output "norm_20_1_c" equals 136432
    And output "norm_20_2_a" equals 35042
    And output "norm_20_2_b" equals 110640
    And output "norm_20_2_c" equals 176988
    # artikel 20.3
    When I evaluate outputs "verhoging_20_3" of "participatiewet_bedragen"
    Then output "verhoging_20_3" equals 76224
    # artikel 21
    When I evaluate outputs "norm_21_a, norm_21_b" of "participatiewet_bedragen"
    Then output "norm_21_a" equals 141946
    And output "norm_21_b" equals 202779
    # artikel 22
    When I evaluate outputs "norm_22_a, norm_22_b, norm_22_c" of "participatiewet_bedragen"
    Then output "norm_22_a" equals 158734
    And output "norm_22_b" equals 217610
    And output "norm_22_c" equals 217610
    # artikel 22a.3
    When I evaluate outputs "bedrag_22a_3_a, bedrag_22a_3_b" of "participatiewet_bedragen"
    Then output "bedrag_22a_3_a" equals 75598
    And output "bedrag_22a_3_b" equals 35042
    # artikel 23
    When I evaluate outputs "norm_23_1_a, norm_23_1_b, verhoging_23_2_a, verhoging_23_2_b" of "participatiewet_bedragen"
    Then output "norm_23_1_a" equals 44944
    And output "norm_23_1_b" equals 69911
    And output "verhoging_23_2_a" equals 4700
    And output "verhoging_23_2_b" equals 10600
    # artikel 31.2.n
    When I evaluate outputs "vrijlating_31_2_n_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_n_maximum" equals 28500
    # artikel 31.2.r
    When I evaluate outputs "vrijlating_31_2_r_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_r_maximum" equals 17766
    # artikel 31.2.y
    When I evaluate outputs "vrijlating_31_2_y_maximum" of "participatiewet_bedragen"
    Then output "vrijlating_31_2_y_maximum" equals 18019
    # artikel 31.2.k
    When I evaluate outputs "vrijwilligersvergoeding_maximum" of "participatiewet_bedragen"
    Then output "vrijwilligersvergoeding_maximum" equals 22000
    # artikel 33.5
    When I evaluate outputs "vrijlating_33_5_a, vrijlating_33_5_b" of "participatiewet_bedragen"
    Then output "vrijlating_33_5_a" equals 2650
    And output "vrijlating_33_5_b" equals 5300
    # artikel 34.2.d
    When I evaluate outputs "vrijlating_34_2_d" of "participatiewet_bedragen"
    Then output "vrijlating_34_2_d" equals 6750000
    # artikel 34.3
    When I evaluate outputs "vermogensgrens_34_3_a, vermogensgrens_34_3_b_c" of "participatiewet_bedragen"
    Then output "vermogensgrens_34_3_a" equals 800000
    And output "vermogensgrens_34_3_b_c" equals 1600000
    # artikel 35.2
    When I evaluate outputs "drempel_35_2" of "participatiewet_bedragen"
    Then output "drempel_35_2" equals 17600
    # artikel 36b (15 tot en met 17)
    When I evaluate outputs "studietoeslag_15, studietoeslag_16, studietoeslag_17" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b (vanaf 18)
    When I evaluate outputs "studietoeslag_18, studietoeslag_19, studietoeslag_20, studietoeslag_21" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 36b.5
    When I evaluate outputs "vrijlating_stagevergoeding" of "participatiewet_bedragen"
    Then the execution fails with "Untranslatable construct"

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "vermogensgrens_34_3_a" of "participatiewet_bedragen"
    Then the execution fails with "last in force until 2026-12-31"
